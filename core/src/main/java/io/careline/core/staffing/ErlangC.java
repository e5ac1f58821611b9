package io.careline.core.staffing;

import io.careline.staffing.ServiceLevelDefinition;

/**
 * A queue in which everybody waits until answered (M/M/n; Erlang 1917). No definition of a service level differs from
 * another, since nobody gives up.
 *
 * @param load above zero
 * @param inverse one over the loss probability of the same servers
 */
record ErlangC(double load, int servers, double inverse) implements QueueModel {
    static ErlangC of(double load, int servers) {
        return new ErlangC(load, servers, ErlangB.inverse(load, servers));
    }

    /** The same load on one server more. */
    ErlangC next() {
        return new ErlangC(load, servers + 1, ErlangB.next(inverse, load, servers + 1));
    }

    @Override
    public boolean isStable() {
        return load < servers;
    }

    @Override
    public double waitProbability() {
        return isStable() ? servers / ((servers - load) * inverse + load) : 1;
    }

    @Override
    public double missed(double within, ServiceLevelDefinition definition) {
        return isStable() ? waitProbability() * StrictMath.exp((load - servers) * within) : 1;
    }

    @Override
    public double answerTime() {
        return isStable() ? waitProbability() / (servers - load) : Double.POSITIVE_INFINITY;
    }

    @Override
    public double abandonment() {
        return 0;
    }

    @Override
    public double occupancy() {
        return isStable() ? load / servers : 1;
    }

    @Override
    public double queueLength() {
        return load * answerTime();
    }
}
