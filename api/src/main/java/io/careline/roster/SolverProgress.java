package io.careline.roster;

import io.careline.common.Incubating;

/** How far a solver is. Valid only while the listener is called: do not keep it. */
@Incubating(since = "0.1.0")
public interface SolverProgress {
    /** What it is doing. */
    SolverPhase phase();

    /** The points of hard rules of the best roster so far. */
    long hard();

    /** The cost of soft rules of the best roster so far. */
    long soft();

    /** How many moves were tried so far. */
    long moves();

    /** The best roster so far; made when it is asked for. */
    RosterSolution best();
}
