package io.careline.core.roster;

import java.util.stream.LongStream;

/** How hot an annealing starts and ends, in units of what breaking a soft rule of a row typically costs. */
final class Temperatures {
    static final double HOTTEST = 1.75;
    static final double COLDEST = 0.15;

    private Temperatures() {}

    /** The median weight of the soft rules over rows and wishes; where there are none, of cover. */
    static double typicalWeight(RosterModel model) {
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
        return weights.length == 0 ? 1 : weights[weights.length / 2];
    }
}
