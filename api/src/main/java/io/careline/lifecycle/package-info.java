/**
 * The kernel: a life cycle is a table, {@code decide} is pure, the world is passed in.
 *
 * <p>Start at {@link io.careline.lifecycle.Lifecycle}.
 */
@NullMarked
@ValueStyle
package io.careline.lifecycle;

import io.careline.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
