/**
 * The life cycle of swaps: who has to agree, what speaks against one, what becomes of it.
 *
 * <p>Start at {@link io.careline.core.swap.Swaps}; the table itself is in {@code SwapTable}, what speaks against a swap in
 * {@code Grounds}.
 */
@NullMarked
package io.careline.core.swap;

import org.jspecify.annotations.NullMarked;
