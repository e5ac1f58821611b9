package io.careline.core.roster;

import java.util.stream.LongStream;

/** How hot an annealing starts and ends: it follows from what breaking the soft rules of rows costs. */
final class Temperatures {
    private static final double HOTTEST = 1.75;
    private static final double COLDEST = 0.15;
    private static final int LOW_SHARE = 10;

    private Temperatures() {}

    /** So hot that a rule of median weight is broken easily. */
    static double hottest(RosterModel model) {
        return HOTTEST * typicalWeight(model);
    }

    /** So cold that even the cheapest tenth of the rules is seldom broken. */
    static double coldest(RosterModel model) {
        long[] weights = weights(model);
        return Math.min(hottest(model), COLDEST * weights[weights.length / LOW_SHARE]);
    }

    /** The median weight of the soft rules over rows and wishes; where there are none, of cover. */
    static double typicalWeight(RosterModel model) {
        long[] weights = weights(model);
        return weights[weights.length / 2];
    }

    private static long[] weights(RosterModel model) {
        long[] weights = LongStream.concat(
                        model.cellTerms.stream()
                                .filter(term -> !term.mark.isHard())
                                .mapToLong(term -> term.mark.weight()),
                        java.util.Arrays.stream(model.softRules)
                                .flatMap(java.util.Arrays::stream)
                                .mapToLong(rule -> rule.weight))
                .filter(weight -> weight > 0)
                .sorted()
                .toArray();
        if (weights.length == 0) {
            weights = java.util.Arrays.stream(model.cover.terms)
                    .filter(term -> !term.mark().isHard())
                    .mapToLong(term -> term.mark().weight())
                    .filter(weight -> weight > 0)
                    .sorted()
                    .toArray();
        }
        return weights.length == 0 ? new long[] {1} : weights;
    }
}
