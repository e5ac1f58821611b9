package io.careline.roster;

import io.careline.common.Incubating;

/** Follows a solver. It is called on the thread that called the solver, never on two at once. */
@Incubating(since = "0.1.0")
public interface SolverListener {
    /** Whether the solver should stop now with the best roster so far; asked many times a second. */
    default boolean isCancelled() {
        return false;
    }

    /** Something has changed: a phase, or the best roster. At most some ten times a second. */
    default void progressed(SolverProgress progress) {}

    /** Nobody follows. */
    static SolverListener none() {
        return new SolverListener() {};
    }
}
