/**
 * Returns: whether goods may come back, and what becomes of them (rules RT1 to RT8).
 *
 * <p>{@link io.careline.returns.ReturnFacts} is what is known of the goods, {@link io.careline.returns.ReturnDecision}
 * whether they may come back, {@link io.careline.returns.ReturnComparison} the house and the law side by side, {@link
 * io.careline.returns.GoodsReturn} what is known of one return, {@link io.careline.returns.ReturnPolicy} what a desk
 * decides for itself.
 */
@NullMarked
@ValueStyle
package io.careline.returns;

import io.careline.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
