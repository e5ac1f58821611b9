package io.careline.core.staffing;

import io.careline.staffing.ServiceLevelDefinition;

/**
 * A queue in which those who wait give up after a time that is exponentially distributed (M/M/n+M; Palm 1957). Waits are
 * those of Garnett, Mandelbaum and Reiman (2002), with their incomplete gamma functions as sums of positive terms
 * ({@link QueueSums}), so that nothing cancels out.
 */
final class ErlangA implements QueueModel {
    private final double load;
    private final int servers;
    private final double impatience;

    /** All states with a server free, relative to the one in which the last has just been taken. */
    private final double below;

    private final QueueSums sums;
    private final double all;

    private ErlangA(double load, int servers, double impatience, double below) {
        this.load = load;
        this.servers = servers;
        this.impatience = impatience;
        this.below = below;
        this.sums = QueueSums.of(load, servers, impatience);
        this.all = below * sums.base() + sums.base() + sums.waiting();
    }

    /**
     * A queue.
     *
     * @param load above zero
     * @param impatience the handling time over the mean patience
     */
    static ErlangA of(double load, int servers, double impatience) {
        double below = servers == 0 ? 0 : servers / load * ErlangB.inverse(load, servers - 1);
        return new ErlangA(load, servers, impatience, below);
    }

    @Override
    public boolean isStable() {
        return true;
    }

    @Override
    public double waitProbability() {
        return (sums.base() + sums.waiting()) / all;
    }

    @Override
    public double abandonment() {
        return impatience * sums.weighted() / all / load;
    }

    /** The share of contacts that are answered. */
    private double answered() {
        return all < Double.POSITIVE_INFINITY ? (below * sums.base() + servers / load * sums.waiting()) / all : 1;
    }

    @Override
    public double missed(double within, ServiceLevelDefinition definition) {
        double left = StrictMath.exp(-impatience * within);
        QueueSums later = QueueSums.of(load * left, servers, impatience);
        double exponent = -load * StrictMath.expm1(-impatience * within) / impatience
                - servers * within
                + (later.scale() - sums.scale()) * QueueSums.SCALE;
        double density = StrictMath.exp(exponent) / all;
        double late = density * (later.base() + later.waiting());
        double lateAnswered = servers / load * density * later.waiting();
        return switch (definition) {
            case OF_OFFERED -> abandonment() + lateAnswered;
            case OF_ANSWERED -> servers == 0 ? 1 : lateAnswered / answered();
            case OF_OFFERED_WITHOUT_SHORT_ABANDONS -> left * late / (answered() + left * late - lateAnswered);
            case VIRTUAL_WAIT -> late;
        };
    }

    @Override
    public double answerTime() {
        return servers == 0 ? Double.POSITIVE_INFINITY : servers / load * sums.served() / all / answered();
    }

    @Override
    public double occupancy() {
        return servers == 0 ? 0 : load * answered() / servers;
    }

    @Override
    public double queueLength() {
        return sums.weighted() / all;
    }
}
