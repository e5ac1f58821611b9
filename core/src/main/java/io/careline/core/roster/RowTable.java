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
    private double restSince;
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

    /** The cost of the cheapest row; never if there is none, or if the effort ends on the way. */
    long run() {
        if (Math.min(Math.min(firsts, seconds), Math.min(weekends, totals)) <= 0) {
            return RunCosts.NEVER;
        }
        room.clear(Math.multiplyExact(to - from + 1, stride));
        room.open[0] = 0;
        room.worked[0] = 0;
        for (int day = from; day <= to && !room.effort.isOver(); day++) {
            rest(day);
            for (int length = 1; length <= pricer.longestBlock && day + length <= to; length++) {
                work(day, length);
            }
            room.effort.add(steps);
            steps = 0;
        }
        return room.effort.isOver() ? RunCosts.NEVER : cheapest();
    }

    private boolean isOff(int day) {
        return isOpen[(pricer.agent * pricer.model.days + day) * pricer.model.codes];
    }

    private long offPrice(int day) {
        return prices[day * pricer.model.codes];
    }

    /** Takes in the stretches of days off that end before a day. */
    private void rest(int day) {
        double sum = 0;
        int longest = pricer.longestOff();
        for (int length = 1; length <= longest && day - length > from && isOff(day - length); length++) {
            sum += offPrice(day - length);
            double cost = sum + RowRoom.cost(pricer.off(day - length, length));
            if (length < longest) {
                lower(day, length, cost, stride);
            } else {
                linger(day, length, cost);
            }
        }
        if (day > from) {
            restSince = isOff(day - 1) ? restSince + offPrice(day - 1) : Double.POSITIVE_INFINITY;
            lower(day, day - from, restSince + RowRoom.cost(pricer.off(from, day - from)), 1);
        }
    }

    private void lower(int day, int length, double cost, int size) {
        if (cost < Double.POSITIVE_INFINITY) {
            int target = (day - from) * stride;
            lower(room.open, target, room.worked, target - length * stride, cost, size);
        }
    }

    /** Lowers costs to those of others with something added. A loop of this shape runs several elements at once. */
    private void lower(double[] targets, int target, double[] sources, int source, double cost, int size) {
        for (int at = 0; at < size; at++) {
            targets[target + at] = Math.min(targets[target + at], sources[source + at] + cost);
        }
        steps += size;
    }

    /** Days off as long as can be told apart, and longer. */
    private void linger(int day, int length, double begun) {
        int target = (day - from) * stride;
        lower(room.resting, target, room.worked, target - length * stride, begun, stride);
        lower(room.resting, target, room.resting, target - stride, oneMoreOff(day), stride);
        lower(room.open, target, room.resting, target, 0, stride);
    }

    private double oneMoreOff(int day) {
        return offPrice(day - 1) + RowRoom.cost(pricer.oneMoreOff());
    }

    /** Takes in a stretch of work. */
    private void work(int day, int length) {
        double besides = RowRoom.cost(pricer.work(day, length));
        int weekend = pricer.weekends(day, length);
        for (int use = 0; use < blocks.uses; use++) {
            double cost = blocks.cost(day, length, use) + besides;
            if (cost < Double.POSITIVE_INFINITY) {
                work(day, length, use, cost, weekend);
            }
        }
    }

    private void work(int day, int length, int use, double cost, int weekend) {
        int total = blocks.total(day, length, use);
        int lowest = Math.max(0, pricer.leastTotal() - total - pricer.after(day + length));
        int highest = Math.min(totals - 1 - total, pricer.before(day));
        int target = (day + length - from) * stride + used(day, length, use, weekend) + lowest;
        int source = (day - from) * stride + lowest;
        int size = highest - lowest + 1;
        for (int first = blocks.first(use); first < firsts; first++) {
            for (int second = blocks.second(use); second < seconds; second++) {
                int plane = ((first - blocks.first(use)) * seconds + second - blocks.second(use)) * weekends * totals;
                for (int before = 0; before < (weekends - weekend) * totals; before += totals) {
                    int at = plane + before;
                    lower(room.worked, target + at, room.open, source + at, cost, size);
                }
            }
        }
    }

    /** What a stretch of work uses, as a place within a day. */
    private int used(int day, int length, int use, int weekend) {
        int planes = (blocks.first(use) * seconds + blocks.second(use)) * weekends + weekend;
        return planes * totals + blocks.total(day, length, use);
    }

    private long cheapest() {
        int base = (to - from) * stride;
        double least = Double.POSITIVE_INFINITY;
        for (int use = 0; use < stride; use++) {
            double cost = Math.min(room.worked[base + use], room.open[base + use])
                    + RowRoom.cost(pricer.totalCost(use % totals));
            if (cost < least) {
                least = cost;
                end = use;
                isEndedByWork = room.worked[base + use] <= room.open[base + use];
            }
        }
        return least < Double.POSITIVE_INFINITY ? (long) least : RunCosts.NEVER;
    }

    /** Writes the cheapest row of the last run: looks again for the stretches that gave its costs. */
    void trace(byte[] row) {
        int day = to;
        int use = end;
        boolean isWork = isEndedByWork;
        while (day > from) {
            int at = (day - from) * stride + use;
            if (isWork) {
                int found = stretch(day, use, room.worked[at]);
                int length = found / blocks.uses;
                int used = found % blocks.uses;
                day -= length;
                blocks.trace(day, length, used, row);
                use -= used(day, length, used, pricer.weekends(day, length));
            } else {
                int length = rested(day, use, room.open[at]);
                Arrays.fill(row, day - length, day, (byte) 0);
                day -= length;
            }
            isWork = !isWork;
        }
    }

    /** The stretch of work before a day that gave a cost: its length times the number of uses, and its use. */
    private int stretch(int end, int use, double cost) {
        for (int length = 1; length <= Math.min(pricer.longestBlock, end - from); length++) {
            int day = end - length;
            double besides = RowRoom.cost(pricer.work(day, length));
            int weekend = pricer.weekends(day, length);
            for (int used = 0; used < blocks.uses; used++) {
                double work = blocks.cost(day, length, used) + besides;
                boolean isWithin = use % totals >= blocks.total(day, length, used)
                        && use / totals % weekends >= weekend
                        && use / (totals * weekends) % seconds >= blocks.second(used)
                        && use / (totals * weekends * seconds) >= blocks.first(used);
                if (isWithin) {
                    int source = (day - from) * stride + use - used(day, length, used, weekend);
                    if (room.open[source] + work == cost && cost < Double.POSITIVE_INFINITY) {
                        return length * blocks.uses + used;
                    }
                }
            }
        }
        throw new IllegalStateException("no stretch of work costs " + cost);
    }

    /** The length of the days off before a day that gave a cost. */
    private int rested(int day, int use, double cost) {
        double sum = 0;
        int longest = pricer.longestOff();
        int length = 1;
        while (length < longest && day - length > from && isOff(day - length)) {
            sum += offPrice(day - length);
            double off = sum + RowRoom.cost(pricer.off(day - length, length));
            if (room.worked[(day - length - from) * stride + use] + off == cost) {
                return length;
            }
            length++;
        }
        return room.resting[(day - from) * stride + use] == cost && cost < Double.POSITIVE_INFINITY
                ? lingered(day, use)
                : day - from;
    }

    /** How many days off came before a day, as many as can be told apart at least. */
    private int lingered(int end, int use) {
        int day = end;
        int at = (day - from) * stride + use;
        while (day - 1 > from && room.resting[at - stride] + oneMoreOff(day) == room.resting[at]) {
            day--;
            at -= stride;
        }
        return end - day + pricer.longestOff();
    }
}
