package io.careline.roster;

import io.careline.common.Incubating;
import io.careline.lifecycle.Rejection;
import java.util.List;

/**
 * Makes rosters. Anytime and cancellable; with a limit in moves alone the same problem, seed and number of threads give
 * the same roster on any machine. Safe for use by several threads: each call works on its own.
 */
@Incubating(since = "0.1.0")
public interface RosterSolver {
    /** Why a problem cannot be solved as it stands, all reasons; empty if it can. Codes are in {@link RosterReasons}. */
    List<Rejection> check(RosterProblem problem);

    /**
     * How good a roster is.
     *
     * @param roster at most one assignment for each agent and day of the horizon, with shifts of the problem
     * @throws InvalidRosterProblemException if the problem cannot be solved as it stands
     * @throws IllegalArgumentException if an assignment names an agent, day or shift that the problem does not have, or
     *     gives a day two shifts
     */
    RosterScore score(RosterProblem problem, List<Assignment> roster);

    /**
     * The best roster found within the limits. One that breaks hard rules is given where none was found that keeps them;
     * its score says so.
     *
     * @throws InvalidRosterProblemException if the problem cannot be solved as it stands
     */
    RosterSolution solve(RosterProblem problem, SolverLimits limits, SolverListener listener);

    /**
     * The same, from a roster that is there already.
     *
     * @throws InvalidRosterProblemException if the problem cannot be solved as it stands
     * @throws IllegalArgumentException if the roster is none of the problem, as with {@link #score}
     */
    RosterSolution improve(
            RosterProblem problem, List<Assignment> roster, SolverLimits limits, SolverListener listener);
}
