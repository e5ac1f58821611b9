package io.careline.benchmarks.roster.engine;

import io.careline.core.roster.Rosters;
import io.careline.roster.RosterProblem;
import io.careline.roster.RosterSolution;
import io.careline.roster.SolverLimits;
import io.careline.roster.SolverListener;
import io.careline.roster.SolverProgress;

/** Careline's own solver. */
public final class CarelineEngine implements RosterEngine {
    @Override
    public RosterSolution solve(RosterProblem problem, SolverLimits limits, Improvements improvements) {
        return Rosters.solver().solve(problem, limits, new SolverListener() {
            @Override
            public void progressed(SolverProgress progress) {
                improvements.found(progress.hard(), progress.soft());
            }
        });
    }
}
