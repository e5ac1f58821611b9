package io.careline.core.scorecard;

import io.careline.common.AgentId;
import io.careline.scorecard.Ranking;
import io.careline.scorecard.Scorecard;
import io.careline.scorecard.Standing;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Who stands where in a month: equal scores share a place (rule K5). */
final class Places {
    private Places() {}

    static Ranking of(YearMonth month, Collection<Scorecard> scorecards) {
        Map<AgentId, BigDecimal> scores = new TreeMap<>();
        Set<AgentId> unrated = new TreeSet<>();
        for (Scorecard scorecard : scorecards) {
            if (scorecard.month().filter(month::equals).isPresent()) {
                scorecard
                        .agent()
                        .ifPresent(agent -> scorecard
                                .score()
                                .ifPresentOrElse(score -> scores.put(agent, score), () -> unrated.add(agent)));
            }
        }
        return Ranking.builder()
                .month(month)
                .standings(standings(month, scores))
                .unrated(unrated)
                .build();
    }

    private static List<Standing> standings(YearMonth month, Map<AgentId, BigDecimal> scores) {
        List<Standing> standings = new ArrayList<>();
        scores.forEach((agent, score) -> {
            int better = count(scores, other -> other.compareTo(score) > 0);
            int worse = count(scores, other -> other.compareTo(score) < 0);
            standings.add(Standing.builder()
                    .agent(agent)
                    .month(month)
                    .score(score)
                    .place(better + 1)
                    .placeFromLast(worse + 1)
                    .tied(scores.size() - better - worse)
                    .group(scores.size())
                    .build());
        });
        standings.sort(Comparator.comparingInt(Standing::place));
        return standings;
    }

    private static int count(Map<AgentId, BigDecimal> scores, Predicate<BigDecimal> is) {
        return (int) scores.values().stream().filter(is).count();
    }
}
