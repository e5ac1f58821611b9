package io.careline.core.roster;

import java.util.Arrays;

/**
 * One pass of the row optimisation: by day and use, the least cost of a row up to there that then begins to work, or has
 * just ended to work. Not thread-safe.
 */
final class RowTable {
    private final RowPricer pricer;
    private final BlockTable blocks;
    private final boolean[] isOpen;
    private final long[] prices;
    private final RowRoom room;
    private final int from;
    private final int to;

    /** How many numbers of the counted shifts, of weekends, and of units of the total are told apart. */
    private final int firsts;

    private final int seconds;
    private final int weekends;
    private final int totals;

    /** How many uses are told apart. */
    private final int stride;

    private long steps;
    private long restSince;
    private int end;
    private boolean isEndedByWork;

    RowTable(RowPricer pricer, BlockTable blocks, int[] counted, boolean[] isOpen, long[] prices, RowRoom room) {
        this.pricer = pricer;
        this.blocks = blocks;
        this.isOpen = isOpen;
        this.prices = prices;
        this.room = room;
        this.from = pricer.from;
        this.to = pricer.to;
        this.firsts = pricer.limit(counted[0]) + 1;
        this.seconds = pricer.limit(counted[1]) + 1;
        this.weekends = pricer.weekends() + 1;
        this.totals = pricer.greatestTotal() + 1;
        this.stride = firsts * seconds * weekends * totals;
    }

    /** The cost of the cheapest row; never if there is none. */
    long run() {
        if (Math.min(Math.min(firsts, seconds), Math.min(weekends, totals)) <= 0) {
            return RunCosts.NEVER;
        }
        room.clear(Math.multiplyExact(to - from + 1, stride));
        room.open[0] = 0;
        room.worked[0] = 0;
        for (int day = from; day <= to; day++) {
            rest(day);
            for (int length = 1; length <= pricer.longestBlock && day + length <= to; length++) {
                work(day, length);
            }
        }
        room.effort.add(steps);
        return cheapest();
    }

    private boolean isOff(int day) {
        return isOpen[(pricer.agent * pricer.model.days + day) * pricer.model.codes];
    }

    private long offPrice(int day) {
        return prices[day * pricer.model.codes];
    }

    /** Takes in the stretches of days off that end before a day. */
    private void rest(int day) {
        long sum = 0;
        int longest = pricer.longestOff();
        for (int length = 1; length <= longest && day - length > from && isOff(day - length); length++) {
            sum += offPrice(day - length);
            if (length < longest) {
                lower(day, length, RunCosts.sum(sum, pricer.off(day - length, length)), stride);
            } else {
                linger(day, length, RunCosts.sum(sum, pricer.off(day - length, length)));
            }
        }
        if (day > from) {
            restSince = isOff(day - 1) ? RunCosts.sum(restSince, offPrice(day - 1)) : RunCosts.NEVER;
            lower(day, day - from, RunCosts.sum(restSince, pricer.off(from, day - from)), 1);
        }
    }

    private void lower(int day, int length, long cost, int size) {
        if (cost >= RunCosts.NEVER / 2) {
            return;
        }
        int target = (day - from) * stride;
        int source = target - length * stride;
        for (int use = 0; use < size; use++) {
            long sum = room.worked[source + use] + cost;
            if (sum < room.open[target + use]) {
                room.open[target + use] = sum;
                room.openFrom[target + use] = (short) length;
            }
        }
        steps += size;
    }

    /** Days off as long as can be told apart, and longer. */
    private void linger(int day, int length, long begun) {
        int target = (day - from) * stride;
        int source = target - length * stride;
        long more = RunCosts.sum(offPrice(day - 1), pricer.oneMoreOff());
        for (int use = 0; use < stride; use++) {
            long first = room.worked[source + use] + begun;
            long later = room.resting[target - stride + use] + more;
            long least = Math.min(first, later);
            if (least < RunCosts.NEVER / 2) {
                room.resting[target + use] = least;
                room.isStillResting[target + use] = later < first;
                if (least < room.open[target + use]) {
                    room.open[target + use] = least;
                    room.openFrom[target + use] = 0;
                }
            }
        }
        steps += stride;
    }

    /** Takes in a stretch of work. */
    private void work(int day, int length) {
        long besides = pricer.work(day, length);
        if (besides >= RunCosts.NEVER / 2) {
            return;
        }
        long[] costs = blocks.costs();
        int at = blocks.at(day, length);
        int weekend = pricer.weekends(day, length);
        for (int use = 0; use < blocks.uses; use++) {
            long cost = RunCosts.sum(costs[at + use], besides);
            if (cost < RunCosts.NEVER / 2) {
                work(day, length, use, cost, weekend);
            }
        }
    }

    private void work(int day, int length, int use, long cost, int weekend) {
        int total = blocks.total(day, length, use);
        int left = pricer.leastTotal() - total - pricer.after(day + length);
        int lowest = Math.max(0, left);
        int highest = Math.min(totals - 1 - total, pricer.before(day));
        int packed = length * blocks.uses + use;
        long[] open = room.open;
        long[] worked = room.worked;
        for (int first = blocks.first(use); first < firsts; first++) {
            for (int second = blocks.second(use); second < seconds; second++) {
                for (int used = weekend; used < weekends; used++) {
                    int target = (((day + length - from) * firsts + first) * seconds + second) * weekends + used;
                    int before =
                            ((day - from) * firsts + first - blocks.first(use)) * seconds + second - blocks.second(use);
                    int source = (before * weekends + used - weekend) * totals;
                    int shift = target * totals + total;
                    for (int at = lowest; at <= highest; at++) {
                        long sum = open[source + at] + cost;
                        if (sum < worked[shift + at]) {
                            worked[shift + at] = sum;
                            room.workedFrom[shift + at] = packed;
                        }
                    }
                    steps += Math.max(0, highest - lowest) + 2;
                }
            }
        }
    }

    private long cheapest() {
        int base = (to - from) * stride;
        long least = RunCosts.NEVER;
        end = -1;
        for (int use = 0; use < stride; use++) {
            long cost = Math.min(room.worked[base + use], room.open[base + use]);
            if (cost < RunCosts.NEVER / 2) {
                cost = RunCosts.sum(cost, pricer.totalCost(use % totals));
                if (cost < least) {
                    least = cost;
                    end = use;
                    isEndedByWork = room.worked[base + use] <= room.open[base + use];
                }
            }
        }
        return least < RunCosts.NEVER / 2 ? least : RunCosts.NEVER;
    }

    /** Writes the cheapest row of the last run. */
    void trace(byte[] row) {
        int day = to;
        int use = end;
        boolean isWork = isEndedByWork;
        while (day > from) {
            int at = (day - from) * stride + use;
            if (isWork) {
                int length = room.workedFrom[at] / blocks.uses;
                int used = room.workedFrom[at] % blocks.uses;
                day -= length;
                blocks.trace(day, length, used, row);
                int planes =
                        (blocks.first(used) * seconds + blocks.second(used)) * weekends + pricer.weekends(day, length);
                use -= planes * totals + blocks.total(day, length, used);
            } else {
                int length = room.openFrom[at] == 0 ? resting(day, use) : room.openFrom[at];
                Arrays.fill(row, day - length, day, (byte) 0);
                day -= length;
            }
            isWork = !isWork;
        }
    }

    private int resting(int day, int use) {
        int length = pricer.longestOff();
        for (int at = (day - from) * stride + use; room.isStillResting[at]; at -= stride) {
            length++;
        }
        return length;
    }
}
