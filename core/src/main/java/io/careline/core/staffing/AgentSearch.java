package io.careline.core.staffing;

import io.careline.staffing.StaffingProfile;

/** Finds the fewest servers for a load, and the largest load for some servers. More servers are never worse. */
final class AgentSearch {
    /** Below it nobody comes, for all that a desk can tell. */
    static final double LEAST_LOAD = 1e-100;

    static final double GREATEST_LOAD = 200_000;
    private static final int MOST_SERVERS = 1 << 30;
    private static final int HALVINGS = 60;

    private final Target target;

    /** The handling time over the mean patience; 0 where nobody gives up. */
    private final double impatience;

    AgentSearch(StaffingProfile profile) {
        target = new Target(profile.target(), profile.handlingTime());
        impatience = profile.patience()
                .map(patience -> Target.seconds(profile.handlingTime()) / Target.seconds(patience))
                .orElse(0.0);
    }

    Target target() {
        return target;
    }

    QueueModel queue(double load, int servers) {
        if (load < LEAST_LOAD) {
            return new IdleQueue();
        }
        return impatience > 0 ? ErlangA.of(load, servers, impatience) : ErlangC.of(load, servers);
    }

    /**
     * The fewest servers who meet the target; none where nobody comes.
     *
     * @throws ArithmeticException if they are more than 2^30
     */
    int fewestServers(double load) {
        if (load < LEAST_LOAD) {
            return 0;
        }
        return impatience > 0 ? fewestByHalving(load) : fewestByStepping(load);
    }

    /** One more and one more: the answer lies within a few times the root of the load, and a step takes a few operations. */
    private int fewestByStepping(double load) {
        ErlangC queue = ErlangC.of(load, servers(Math.max(Math.floor(load) + 1, target.leastServers(load))));
        while (!target.isMet(queue)) {
            queue = queue.next();
        }
        return queue.servers();
    }

    /** From the load on in steps that double, up or down, until the answer lies between two that are known. */
    private int fewestByHalving(double load) {
        int step = (int) Math.max(1, Math.sqrt(load) / 2);
        int met = servers(Math.ceil(load));
        int missed = met;
        if (target.isMet(queue(load, met))) {
            do {
                met = missed;
                missed = Math.max(0, met - step);
                step *= 2;
            } while (missed > 0 && target.isMet(queue(load, missed)));
        } else {
            do {
                missed = met;
                met = servers((double) missed + step);
                step *= 2;
            } while (!target.isMet(queue(load, met)));
        }
        while (met - missed > 1) {
            int middle = (met + missed) >>> 1;
            if (target.isMet(queue(load, middle))) {
                met = middle;
            } else {
                missed = middle;
            }
        }
        return met;
    }

    private static int servers(double number) {
        if (number > MOST_SERVERS) {
            throw new ArithmeticException("no number of agents below 2^30 reaches the target");
        }
        return (int) number;
    }

    /** The largest load that so many servers carry; at most 200,000 erlangs. */
    double largestLoad(int servers) {
        if (servers == 0) {
            return 0;
        }
        double carried = 0;
        double tried = Math.min(servers, GREATEST_LOAD);
        while (carries(tried, servers)) {
            carried = tried;
            if (tried == GREATEST_LOAD) {
                return GREATEST_LOAD;
            }
            tried = Math.min(2 * tried, GREATEST_LOAD);
        }
        for (int halving = 0; halving < HALVINGS; halving++) {
            double middle = carried + (tried - carried) / 2;
            if (carries(middle, servers)) {
                carried = middle;
            } else {
                tried = middle;
            }
        }
        return carried;
    }

    private boolean carries(double load, int servers) {
        return target.isMet(queue(load, servers));
    }
}
