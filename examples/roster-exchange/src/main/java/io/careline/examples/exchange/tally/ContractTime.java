package io.careline.examples.exchange.tally;

import io.careline.roster.RosterAgent;
import io.careline.roster.RosterMeasure;
import io.careline.roster.RosterProblem;
import io.careline.roster.RuleWindowKind;
import io.careline.roster.TotalRule;
import java.util.OptionalLong;

/**
 * The paid time that the rules ask of an agent over the horizon, in minutes.
 *
 * @param least the least; empty if no rule says one
 * @param most the most; empty if no rule says one
 */
public record ContractTime(OptionalLong least, OptionalLong most) {
    /** What the rules over all shifts and days of the horizon say of an agent, the strictest of them. */
    static ContractTime of(RosterProblem problem, RosterAgent agent) {
        OptionalLong least = OptionalLong.empty();
        OptionalLong most = OptionalLong.empty();
        for (var rule : problem.rules()) {
            if (rule instanceof TotalRule total && total.scope().includes(agent) && isOfContract(total)) {
                if (total.minimum().isPresent()) {
                    least = OptionalLong.of(
                            Math.max(least.orElse(0), total.minimum().getAsLong()));
                }
                if (total.maximum().isPresent()) {
                    most = OptionalLong.of(Math.min(
                            most.orElse(Long.MAX_VALUE), total.maximum().getAsLong()));
                }
            }
        }
        return new ContractTime(least, most);
    }

    private static boolean isOfContract(TotalRule rule) {
        return rule.measure() == RosterMeasure.MINUTES
                && rule.window().kind() == RuleWindowKind.HORIZON
                && rule.shifts().isEmpty()
                && rule.weekdays().isEmpty()
                && !rule.isHolidaysOnly();
    }

    /** By how much a time lies below the least, as a negative number, or above the most; else zero. */
    public long deviation(long minutes) {
        if (minutes < least.orElse(minutes)) {
            return minutes - least.getAsLong();
        }
        return Math.max(0, minutes - most.orElse(minutes));
    }
}
