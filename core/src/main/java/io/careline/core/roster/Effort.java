package io.careline.core.roster;

import java.util.function.BooleanSupplier;

/**
 * Counts the elementary steps of one thread and says when to stop: after so many, or when it is told so. Counts are the same
 * on every machine.
 */
final class Effort {
    /** So many steps take about as long as one move of an annealing. */
    static final int STEPS_OF_A_MOVE = 256;

    private static final long STEPS_BETWEEN_LOOKS = 1 << 20;

    private final long most;
    private final BooleanSupplier isStopped;
    private long steps;
    private long nextLook;
    private boolean isOver;

    /** @param isStopped asked about each millisecond */
    Effort(long most, BooleanSupplier isStopped) {
        this.most = most;
        this.isStopped = isStopped;
        this.nextLook = Math.min(most, STEPS_BETWEEN_LOOKS);
    }

    /** Without an end. */
    static Effort unlimited() {
        return new Effort(Long.MAX_VALUE, () -> false);
    }

    void add(long more) {
        steps += more;
        if (steps >= nextLook) {
            isOver |= steps >= most || isStopped.getAsBoolean();
            nextLook = Math.max(steps, Math.min(most, steps + STEPS_BETWEEN_LOOKS));
        }
    }

    long steps() {
        return Math.min(most, steps);
    }

    boolean isOver() {
        return isOver || steps >= most;
    }
}
