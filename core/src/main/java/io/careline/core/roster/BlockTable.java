package io.careline.core.roster;

import java.util.Arrays;

/**
 * The cheapest shifts for each stretch of work, by its first day, its length and what it uses: units of the total and
 * numbers of at most two counted shifts. Not thread-safe.
 */
final class BlockTable {
    private final RosterModel model;
    private final RowShape shape;
    private final int longest;
    private final int from;
    private final int to;
    private final int first;
    private final int second;
    private final int leastValue;

    /** How many totals above the least one, and how many numbers of each counted shift, are told apart. */
    private final int totals;

    private final int seconds;

    /** How many uses of a stretch are told apart. */
    final int uses;

    /** By length and kind of the last shift and use, for the stretches from one day. */
    private final double[] layers;

    private final double[] costs;
    private final boolean[] isOpen;
    private final int openAt;
    private final long[] prices;
    private final double[] pairs;

    /**
     * @param first the first counted shift, 0 for none
     * @param second the second one
     */
    BlockTable(RowPricer pricer, int first, int second, boolean[] isOpen, long[] prices) {
        this.model = pricer.model;
        this.shape = pricer.shape;
        this.longest = pricer.longestBlock;
        this.from = pricer.from;
        this.to = pricer.to;
        this.first = first;
        this.second = second;
        this.isOpen = isOpen;
        this.openAt = pricer.agent * model.days * model.codes;
        this.prices = prices;
        this.pairs = pricer.pairs;
        this.leastValue = pricer.leastValue;
        this.totals = longest * (pricer.greatestValue - leastValue) + 1;
        this.seconds = second == 0 ? 1 : longest + 1;
        this.uses = totals * seconds * (first == 0 ? 1 : longest + 1);
        this.layers = new double[(longest + 1) * shape.kinds * uses];
        this.costs = new double[(to - from) * longest * uses];
        for (int day = from; day < to; day++) {
            fill(day);
            for (int length = 1; length <= longest; length++) {
                int at = at(day, length);
                for (int use = 0; use < uses; use++) {
                    costs[at + use] = cheapest(length, use);
                }
            }
        }
    }

    private int at(int day, int length) {
        return ((day - from) * longest + length - 1) * uses;
    }

    /** The cost of the cheapest shifts of a stretch that has a use. */
    double cost(int day, int length, int use) {
        return costs[at(day, length) + use];
    }

    int total(int day, int length, int use) {
        int worked = Math.max(0, day + length - Math.max(day, model.start));
        return leastValue * worked + use % totals;
    }

    int first(int use) {
        return use / (totals * seconds);
    }

    int second(int use) {
        return use / totals % seconds;
    }

    private double cheapest(int length, int use) {
        double cheapest = Double.POSITIVE_INFINITY;
        for (int kind = 0; kind < shape.kinds; kind++) {
            cheapest = Math.min(cheapest, layers[(length * shape.kinds + kind) * uses + use]);
        }
        return cheapest;
    }

    /** What a code on a day adds to the use. */
    private int use(int day, int code) {
        if (day < model.start) {
            return 0;
        }
        int extra = shape.value[code] - leastValue;
        return extra + (code == second ? totals : 0) + (code == first ? totals * seconds : 0);
    }

    private void fill(int start) {
        Arrays.fill(layers, Double.POSITIVE_INFINITY);
        for (int length = 1; length <= longest && start + length <= to; length++) {
            int day = start + length - 1;
            for (int code = 1; code < model.codes; code++) {
                if (isOpen[openAt + day * model.codes + code]) {
                    extend(length, code, use(day, code), (double) prices[day * model.codes + code]);
                }
            }
        }
    }

    private void extend(int length, int code, int added, double price) {
        int target = (length * shape.kinds + shape.kindOf[code]) * uses;
        if (length == 1) {
            layers[target + added] = Math.min(layers[target + added], price);
            return;
        }
        for (int kind = 0; kind < shape.kinds; kind++) {
            double cost = price + pairs[kind * model.codes + code];
            if (cost < Double.POSITIVE_INFINITY) {
                int source = ((length - 1) * shape.kinds + kind) * uses;
                for (int use = 0; use < uses - added; use++) {
                    int at = target + use + added;
                    layers[at] = Math.min(layers[at], layers[source + use] + cost);
                }
            }
        }
    }

    /** Writes the cheapest shifts of a stretch into a row. */
    void trace(int start, int length, int use, byte[] row) {
        fill(start);
        double cost = cheapest(length, use);
        int kind = 0;
        while (layers[(length * shape.kinds + kind) * uses + use] != cost) {
            kind++;
        }
        int left = use;
        for (int at = length; at >= 1; at--) {
            kind = step(start, at, left, kind, row);
            left -= use(start + at - 1, row[start + at - 1]);
        }
    }

    /** Finds the last shift of a stretch; the kind before it. */
    private int step(int start, int length, int use, int kind, byte[] row) {
        int day = start + length - 1;
        double cost = layers[(length * shape.kinds + kind) * uses + use];
        for (int code = 1; code < model.codes; code++) {
            int before = use - use(day, code);
            if (shape.kindOf[code] == kind && before >= 0 && isOpen[openAt + day * model.codes + code]) {
                long price = prices[day * model.codes + code];
                if (length == 1 && before == 0 && price == cost) {
                    row[day] = (byte) code;
                    return 0;
                }
                for (int other = 0; length > 1 && other < shape.kinds; other++) {
                    double sum = price + pairs[other * model.codes + code];
                    if (layers[((length - 1) * shape.kinds + other) * uses + before] + sum == cost) {
                        row[day] = (byte) code;
                        return other;
                    }
                }
            }
        }
        throw new IllegalStateException("no stretch of work costs " + cost);
    }
}
