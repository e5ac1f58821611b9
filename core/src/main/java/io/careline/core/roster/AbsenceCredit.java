package io.careline.core.roster;

import io.careline.common.AgentId;
import io.careline.roster.Assignment;
import io.careline.roster.RosterAgent;
import io.careline.roster.RosterMeasure;
import io.careline.roster.RosterProblem;
import io.careline.roster.RosterRule;
import io.careline.roster.RuleScope;
import io.careline.roster.TotalRule;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an absent agent would have worked is not owed: least totals of his are lower by it, and greatest numbers of days
 * off are higher.
 */
final class AbsenceCredit {
    private final AgentId absent;
    private final List<Assignment> givenUp;

    /** @param givenUp the shifts of the agent that fall into the absence */
    AbsenceCredit(AgentId absent, List<Assignment> givenUp) {
        this.absent = absent;
        this.givenUp = givenUp;
    }

    List<RosterRule> rules(RosterProblem problem) {
        List<RosterRule> rules = new ArrayList<>();
        for (RosterRule rule : problem.rules()) {
            Set<AgentId> bound = problem.agents().stream()
                    .filter(rule.scope()::includes)
                    .map(RosterAgent::id)
                    .collect(Collectors.toSet());
            boolean isOwed = rule instanceof TotalRule total
                    && (total.measure() == RosterMeasure.DAYS_OFF ? total.maximum() : total.minimum()).isPresent();
            if (isOwed && bound.remove(absent)) {
                TotalRule total = (TotalRule) rule;
                if (!bound.isEmpty()) {
                    rules.add(copy(total, bound, total.minimum(), total.maximum()));
                }
                rules.add(credited(total));
            } else {
                rules.add(rule);
            }
        }
        return rules;
    }

    private TotalRule credited(TotalRule rule) {
        long credit = givenUp.stream().mapToLong(shift -> value(rule, shift)).sum();
        boolean isOff = rule.measure() == RosterMeasure.DAYS_OFF;
        return copy(
                rule,
                Set.of(absent),
                isOff ? rule.minimum() : less(rule.minimum(), credit),
                isOff ? OptionalLong.of(rule.maximum().orElse(0) + credit) : rule.maximum());
    }

    private static OptionalLong less(OptionalLong least, long credit) {
        return OptionalLong.of(Math.max(0, least.orElse(0) - credit));
    }

    private static long value(TotalRule rule, Assignment shift) {
        boolean isMeant =
                rule.shifts().isEmpty() || rule.shifts().contains(shift.shift().code());
        return switch (rule.measure()) {
            case MINUTES -> isMeant ? shift.shift().paidMinutes() : 0;
            case SHIFTS -> isMeant ? 1 : 0;
            case DAYS_OFF -> 1;
        };
    }

    private static TotalRule copy(TotalRule rule, Set<AgentId> agents, OptionalLong minimum, OptionalLong maximum) {
        return TotalRule.builder()
                .id(rule.id())
                .strength(rule.strength())
                .scope(RuleScope.builder().addAllAgents(agents).build())
                .measure(rule.measure())
                .shifts(rule.shifts())
                .window(rule.window())
                .weekdays(rule.weekdays())
                .holidaysOnly(rule.isHolidaysOnly())
                .minimum(minimum)
                .maximum(maximum)
                .build();
    }
}
