package io.careline.roster;

import io.careline.common.Incubating;

/** What a solver is doing. */
@Incubating(since = "0.1.0")
public enum SolverPhase {
    /** Making a first roster. */
    CONSTRUCTION,
    /** Improving it. */
    IMPROVEMENT,
    /** Done. */
    FINISHED
}
