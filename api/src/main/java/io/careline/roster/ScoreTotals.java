package io.careline.roster;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Adds violations up, by what they have in common. */
final class ScoreTotals {
    private ScoreTotals() {}

    static <K extends Comparable<? super K>> Map<K, ScoreTotal> by(
            List<RosterViolation> violations, Function<RosterViolation, Optional<K>> key) {
        Map<K, ScoreTotal> totals = new TreeMap<>();
        for (RosterViolation violation : violations) {
            key.apply(violation).ifPresent(found -> totals.merge(found, of(violation), ScoreTotals::sum));
        }
        return totals;
    }

    private static ScoreTotal of(RosterViolation violation) {
        return ScoreTotal.builder()
                .hard(violation.isHard() ? violation.cost() : 0)
                .soft(violation.isHard() ? 0 : violation.cost())
                .build();
    }

    private static ScoreTotal sum(ScoreTotal first, ScoreTotal second) {
        return ScoreTotal.builder()
                .hard(first.hard() + second.hard())
                .soft(first.soft() + second.soft())
                .build();
    }
}
