package io.careline.core.roster;

import io.careline.roster.RosterSolution;
import io.careline.roster.SolverLimits;
import io.careline.roster.SolverListener;
import io.careline.roster.SolverPhase;
import io.careline.roster.SolverProgress;

/** Watches the time and tells the listener. It counts nanoseconds to know when to stop, and tells no time. */
final class SolverWatch {
    private static final long NANOS_BETWEEN_EVENTS = 100_000_000;

    private final long began = System.nanoTime();
    private final long nanos;
    private final SolverListener listener;
    private final RosterModel model;
    private long told = began - NANOS_BETWEEN_EVENTS;
    private long toldHard = Long.MAX_VALUE;
    private long toldSoft = Long.MAX_VALUE;

    SolverWatch(RosterModel model, SolverLimits limits, SolverListener listener) {
        this.model = model;
        this.listener = listener;
        this.nanos = limits.time().map(time -> time.toNanos()).orElse(Long.MAX_VALUE);
    }

    /** How much of the time is gone, 0 to 1; 0 without a limit in time. */
    double progress() {
        return nanos == Long.MAX_VALUE ? 0 : Math.min(1, (double) (System.nanoTime() - began) / nanos);
    }

    /** Whether the time is up or the listener wants to stop. */
    boolean isStopped() {
        return listener.isCancelled() || System.nanoTime() - began >= nanos;
    }

    boolean isStopped(Annealer front, long moves) {
        return isStopped(front.best, front.bestHard, front.bestSoft, moves);
    }

    /** The same; tells the listener first if something has changed. */
    boolean isStopped(byte[] rows, long hard, long soft, long moves) {
        boolean isBetter = hard != toldHard || soft != toldSoft;
        if (isBetter && System.nanoTime() - told >= NANOS_BETWEEN_EVENTS) {
            told = System.nanoTime();
            tell(SolverPhase.IMPROVEMENT, rows, hard, soft, moves);
        }
        return isStopped();
    }

    void tell(SolverPhase phase, byte[] rows, long hard, long soft, long moves) {
        toldHard = hard;
        toldSoft = soft;
        listener.progressed(new Progress(phase, hard, soft, moves, () -> Solutions.of(model, rows, moves)));
    }

    /** Makes a solution when it is asked for. */
    private interface Best {
        RosterSolution make();
    }

    private record Progress(SolverPhase phase, long hard, long soft, long moves, Best maker) implements SolverProgress {
        @Override
        public RosterSolution best() {
            return maker.make();
        }
    }
}
