/**
 * Handbooks as data.
 *
 * <p>Start at {@link io.careline.core.handbook.Handbook}.
 */
@NullMarked
package io.careline.core.handbook;

import org.jspecify.annotations.NullMarked;
