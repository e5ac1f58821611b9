/**
 * Order flags, orders, commission and the code books of the platforms.
 *
 * <p>Start at {@link io.careline.core.orderflag.OrderFlags}.
 */
@NullMarked
package io.careline.core.orderflag;

import org.jspecify.annotations.NullMarked;
