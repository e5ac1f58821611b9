/**
 * Scorecards: what a month of an agent's work measures, how it is rated, where it stands among the others, and what is
 * proposed for it (rules K1 to K12).
 *
 * <p>{@link io.careline.scorecard.Quantity} says what is counted, {@link io.careline.scorecard.StandardMeasures} which two
 * quantities make a measure, {@link io.careline.scorecard.WorkTally} holds what was counted for one agent, {@link
 * io.careline.scorecard.Scorecard} what is known of his month, {@link io.careline.scorecard.ScorecardPolicy} what a desk
 * decides for itself. Money and transfers are proposals for a person.
 */
@NullMarked
@ValueStyle
package io.careline.scorecard;

import io.careline.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
