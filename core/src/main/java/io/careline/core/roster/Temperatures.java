package io.careline.core.roster;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How hot an annealing starts and ends: it follows from what breaking the soft rules of rows costs.
 *
 * @param hottest so hot that a rule of median weight is broken easily
 * @param coldest so cold that even the cheapest tenth of the rules is seldom broken
 * @param typicalWeight the median weight of the soft rules over rows and wishes; where there are none, of cover
 */
record Temperatures(double hottest, double coldest, double typicalWeight) {
    private static final double HOTTEST = 1.75;
    private static final double COLDEST = 0.15;
    private static final int LOW_SHARE = 10;

    static Temperatures of(List<CellTerm> cells, RowRule[][] softRules, CoverModel cover) {
        long[] weights = weights(Stream.concat(
                cells.stream().map(term -> term.mark),
                Arrays.stream(softRules).flatMap(Arrays::stream).map(rule -> rule.mark)));
        if (weights.length == 0) {
            weights = weights(Arrays.stream(cover.terms).map(CoverTerm::mark));
        }
        if (weights.length == 0) {
            weights = new long[] {1};
        }
        double typical = weights[weights.length / 2];
        double hottest = HOTTEST * typical;
        return new Temperatures(hottest, Math.min(hottest, COLDEST * weights[weights.length / LOW_SHARE]), typical);
    }

    private static long[] weights(Stream<RuleMark> marks) {
        return marks.filter(Predicate.not(RuleMark::isHard))
                .mapToLong(RuleMark::weight)
                .filter(weight -> weight > 0)
                .sorted()
                .toArray();
    }
}
