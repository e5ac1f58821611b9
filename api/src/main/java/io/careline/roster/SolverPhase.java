package io.careline.roster;

/** What a solver is doing. */
public enum SolverPhase {
    /** Making a first roster. */
    CONSTRUCTION,
    /** Improving it. */
    IMPROVEMENT,
    /** Done. */
    FINISHED
}
