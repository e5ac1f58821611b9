/**
 * Swaps: two people who work a shift of each other, a shift that is given away, an open one that is claimed (rules W1 to
 * W10).
 *
 * <p>{@link io.careline.swap.SwapTerms} say who gives whom which shift, {@link io.careline.swap.SwapFacts} what the roster,
 * the leave and the register know of it, {@link io.careline.swap.ShiftSwap} what is known of one swap, {@link
 * io.careline.swap.SwapPolicy} what a desk decides for itself.
 */
@NullMarked
@ValueStyle
package io.careline.swap;

import io.careline.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
