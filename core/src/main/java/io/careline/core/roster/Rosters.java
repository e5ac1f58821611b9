package io.careline.core.roster;

import io.careline.roster.RosterSolver;

/** Makes solvers of roster problems. */
public final class Rosters {
    private Rosters() {}

    /** The solver of this library: rows by dynamic programming, then annealing over rows that keep the hard rules. */
    public static RosterSolver solver() {
        return new DefaultRosterSolver();
    }
}
