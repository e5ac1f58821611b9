package io.careline.core.roster;

import io.careline.lifecycle.Finding;
import io.careline.roster.RosterEdit;
import io.careline.roster.RosterExplanation;
import io.careline.roster.RosterReasons;
import io.careline.roster.RosterRule;
import io.careline.roster.RosterScore;
import io.careline.roster.RosterViolation;
import io.careline.roster.RuleId;
import io.careline.roster.ScoreTotal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says which rule costs what, where, and which single change would help most. */
final class Explaining {
    private static final int MOST_PLACES = 5;
    private static final Comparator<Map.Entry<RuleId, ScoreTotal>> DEAREST_FIRST = Comparator.comparingLong(
                    (Map.Entry<RuleId, ScoreTotal> entry) -> -entry.getValue().hard())
            .thenComparingLong(entry -> -entry.getValue().soft())
            .thenComparing(Map.Entry::getKey);

    private final RosterModel model;
    private final Map<RuleId, String> kinds = new HashMap<>();

    Explaining(RosterModel model) {
        this.model = model;
        Stream.of(RuleId.ABSENCES, RuleId.AVAILABILITY, RuleId.LOCKS, RuleId.PREFERENCES, RuleId.REQUESTS)
                .forEach(rule -> kinds.put(rule, rule.value()));
        model.problem.cover().forEach(requirement -> kinds.put(requirement.id(), RuleId.COVER.value()));
        for (RosterRule rule : model.problem.rules()) {
            kinds.put(rule.id(), rule.type().tag());
        }
    }

    RosterExplanation of(byte[] rows) {
        RosterScore score = ScoreReport.of(model, rows);
        RosterExplanation.Builder explanation = RosterExplanation.builder()
                .score(score)
                .addFindings(Finding.of(RosterReasons.SCORE)
                        .with("hard", score.hard())
                        .with("soft", score.soft()))
                .addAllFindings(rules(score));
        List<RosterEdit> best = new BestChange(model, rows, score).find();
        if (!best.isEmpty()) {
            var proposal = new Proposals(model.problem, new DefaultRosterEditor(model, rows)).of(best);
            explanation.bestChange(proposal).addAllFindings(proposal.reasons());
        }
        return explanation.build();
    }

    private List<Finding> rules(RosterScore score) {
        Map<RuleId, List<RosterViolation>> places =
                score.violations().stream().collect(Collectors.groupingBy(RosterViolation::rule));
        return score.byRule().entrySet().stream()
                .sorted(DEAREST_FIRST)
                .map(entry ->
                        rule(entry.getKey(), entry.getValue(), Objects.requireNonNull(places.get(entry.getKey()))))
                .toList();
    }

    private Finding rule(RuleId rule, ScoreTotal total, List<RosterViolation> places) {
        return Finding.of("roster.broken-" + kinds.get(rule))
                .with("rule", rule)
                .with("units", places.stream().mapToLong(RosterViolation::units).sum())
                .with("hard", total.hard())
                .with("soft", total.soft())
                .with("places", inWords(places));
    }

    private static String inWords(List<RosterViolation> places) {
        List<String> dearest = new ArrayList<>();
        places.stream()
                .sorted(Comparator.comparing(RosterViolation::isHard)
                        .thenComparingLong(RosterViolation::cost)
                        .reversed())
                .limit(MOST_PLACES)
                .forEach(place -> dearest.add(inWords(place)));
        int others = places.size() - dearest.size();
        return String.join(", ", dearest) + (others > 0 ? ", +" + others : "");
    }

    private static String inWords(RosterViolation place) {
        String where = Stream.of(place.agent(), place.date())
                .flatMap(known -> known.stream())
                .map(Object::toString)
                .collect(Collectors.joining(" "));
        return (where + " (" + place.cost() + ")").strip();
    }
}
