/**
 * Rosters: what they are made of, how good they are, and as other domains see them.
 *
 * <p>Start at {@link io.careline.roster.RosterProblem} and {@link io.careline.roster.RosterSolver}; a roster that is there
 * already is a {@link io.careline.roster.RosterView}.
 */
@NullMarked
@ValueStyle
package io.careline.roster;

import io.careline.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
