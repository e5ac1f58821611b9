package io.careline.core.roster;

import io.careline.roster.CompanionRule;
import io.careline.roster.FairnessRule;
import io.careline.roster.RosterRule;
import io.careline.roster.RuleScope;
import io.careline.roster.WeekendFairnessRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Turns rules over several rows into group rules; those that a count of agents can tell are cover. */
final class GroupRules {
    private final ModelBuilder builder;

    GroupRules(ModelBuilder builder) {
        this.builder = builder;
    }

    GroupRule[] build() {
        List<GroupRule> groups = new ArrayList<>();
        for (RosterRule rule : builder.problem.rules()) {
            if (rule instanceof CompanionRule companion) {
                groups.add(companion(companion));
            } else if (rule instanceof FairnessRule fairness) {
                groups.add(fairness(fairness));
            } else if (rule instanceof WeekendFairnessRule weekends) {
                groups.add(fairness(weekends));
            }
        }
        return groups.toArray(GroupRule[]::new);
    }

    private CompanionGroup companion(CompanionRule rule) {
        return new CompanionGroup(
                builder.mark(rule.id(), rule.strength()),
                builder.members(rule.scope()),
                builder.members(
                        RuleScope.builder().addAllAgents(rule.companions()).build()),
                builder.members(rule.shifts()),
                builder.start,
                builder.days);
    }

    private FairnessGroup fairness(FairnessRule rule) {
        DayMeasure measure = new DayMeasure(
                builder.values(rule.measure(), rule.shifts()), builder.counted(rule.weekdays(), rule.isHolidaysOnly()));
        return new DayFairness(builder.mark(rule.id(), rule.strength()), sharers(rule), measure, builder.start);
    }

    private FairnessGroup fairness(WeekendFairnessRule rule) {
        Weekends weekends = new WindowBuilder(builder).weekends(rule.weekend(), builder.start);
        return new WeekendFairness(builder.mark(rule.id(), rule.strength()), sharers(rule), weekends);
    }

    private FairnessGroup.Sharers sharers(RosterRule rule) {
        boolean[] isMember = builder.members(rule.scope());
        int[] members = IntStream.range(0, builder.agents)
                .filter(agent -> isMember[agent])
                .toArray();
        int[] memberOf = new int[builder.agents];
        Arrays.fill(memberOf, -1);
        long[] carried = new long[members.length];
        for (int member = 0; member < members.length; member++) {
            memberOf[members[member]] = member;
            carried[member] = builder.carried(members[member], rule.id());
        }
        return new FairnessGroup.Sharers(members, memberOf, carried);
    }
}
