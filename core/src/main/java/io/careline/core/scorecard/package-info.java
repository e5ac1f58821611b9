/**
 * The life cycle of scorecards, and what the events of a month come to.
 *
 * <p>Start at {@link io.careline.core.scorecard.Scorecards}; the table itself is in {@code ScorecardTable}.
 */
@NullMarked
package io.careline.core.scorecard;

import org.jspecify.annotations.NullMarked;
