/**
 * The callback life cycle.
 *
 * <p>Start at {@link io.careline.core.callback.Callbacks}; the table itself is in {@code CallbackTable}, ready-made
 * rules are in {@link io.careline.core.callback.CallbackPolicies}.
 */
@NullMarked
package io.careline.core.callback;

import org.jspecify.annotations.NullMarked;
