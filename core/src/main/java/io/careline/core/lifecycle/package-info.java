/**
 * The kernel at work: builds a {@link io.careline.lifecycle.Lifecycle} from a table.
 *
 * <p>Start at {@link io.careline.core.lifecycle.Lifecycles}.
 */
@NullMarked
package io.careline.core.lifecycle;

import org.jspecify.annotations.NullMarked;
