/**
 * Handovers: how one shift gives the desk to the next (rules H1 to H12, R1 to R3, R7, R10).
 *
 * <p>{@link io.careline.handover.Handover} is what is known of one, {@link io.careline.handover.HandoverItem} what is in its
 * book, {@link io.careline.handover.HandoverPolicy} what a desk decides for itself. All of it is incubating.
 */
@NullMarked
@ValueStyle
package io.careline.handover;

import io.careline.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
