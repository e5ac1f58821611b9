package io.careline.benchmarks.roster.engine;

import io.careline.roster.RosterProblem;
import io.careline.roster.RosterSolution;
import io.careline.roster.SolverLimits;

/** An engine that makes rosters. */
public interface RosterEngine {
    /**
     * The best roster found within the limits, with Careline's score of it. Building a model counts as time.
     *
     * @param improvements told of each better roster
     * @throws InexpressibleProblemException if the engine's model would leave something of the problem out
     */
    RosterSolution solve(RosterProblem problem, SolverLimits limits, Improvements improvements);
}
