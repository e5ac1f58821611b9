package io.careline.core.roster;

import io.careline.roster.RosterSolution;
import io.careline.roster.SolverPhase;

/** The best roster that some threads know in common. Thread-safe. */
final class BestRoster {
    private byte[] rows;
    private long hard;
    private long soft;

    /** No roster that keeps the hard rules costs less. */
    private double bound = Double.NEGATIVE_INFINITY;

    BestRoster(byte[] rows, long hard, long soft) {
        this.rows = rows.clone();
        this.hard = hard;
        this.soft = soft;
    }

    synchronized void offer(byte[] others, long otherHard, long otherSoft, double otherBound) {
        bound = Math.max(bound, otherBound);
        if (otherHard < hard || (otherHard == hard && otherSoft < soft)) {
            rows = others.clone();
            hard = otherHard;
            soft = otherSoft;
        }
    }

    /** Never changed afterwards. */
    synchronized byte[] rows() {
        return rows;
    }

    synchronized double bound() {
        return bound;
    }

    /** Whether no roster can be better. */
    synchronized boolean isProven() {
        return hard == 0 && (soft == 0 || Math.ceil(bound) >= soft);
    }

    /** Tells the listener that the search is over; the solution. */
    synchronized RosterSolution finish(RosterModel model, SolverWatch watch, long moves) {
        watch.tell(SolverPhase.FINISHED, rows, hard, soft, moves);
        return Solutions.of(model, rows, moves, bound);
    }

    /** Whether a watch says stop; it tells its listener of the roster first. */
    synchronized boolean isStopped(SolverWatch watch, long moves) {
        return watch.isStopped(rows, hard, soft, moves);
    }
}
