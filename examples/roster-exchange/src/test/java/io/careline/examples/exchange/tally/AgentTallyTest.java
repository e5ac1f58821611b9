package io.careline.examples.exchange.tally;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.examples.exchange.SmallDesk;
import io.careline.examples.exchange.grid.RosterGrid;
import io.careline.roster.RosterMeasure;
import io.careline.roster.RosterProblem;
import io.careline.roster.RosterRequest;
import io.careline.roster.RuleId;
import io.careline.roster.RuleScope;
import io.careline.roster.RuleStrength;
import io.careline.roster.RuleWindow;
import io.careline.roster.TotalRule;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class AgentTallyTest {
    private static List<AgentTally> tally(RosterProblem problem) {
        return AgentTally.of(problem, RosterGrid.of(problem, SmallDesk.roster("ENN..", ".LL.E", ".....")));
    }

    @Test
    void hours_nights_weekends_and_holidays_are_counted() {
        List<AgentTally> tallies =
                tally(SmallDesk.open().addHolidays(SmallDesk.FRIDAY).build());

        assertThat(tallies).extracting(AgentTally::minutes).containsExactly((8 + 2 * 8) * 60 + 60, 24 * 60, 0);
        assertThat(tallies).extracting(AgentTally::shifts).containsExactly(3, 3, 0);
        assertThat(tallies).extracting(AgentTally::nights).containsExactly(2, 0, 0);
        assertThat(tallies).extracting(AgentTally::weekends).containsExactly(1, 1, 0);
        assertThat(tallies).extracting(AgentTally::holidays).containsExactly(1, 0, 0);
    }

    @Test
    void a_wish_is_granted_or_refused() {
        RosterRequest early = RosterRequest.builder()
                .agent(SmallDesk.ANN)
                .date(SmallDesk.FRIDAY)
                .addShifts(SmallDesk.EARLY.code())
                .wanted(true)
                .weight(1)
                .build();
        RosterRequest free = RosterRequest.dayOff(SmallDesk.ANN, SmallDesk.FRIDAY.plusDays(1), 1);
        RosterRequest work = RosterRequest.builder()
                .agent(SmallDesk.CAI)
                .date(SmallDesk.FRIDAY)
                .wanted(true)
                .weight(1)
                .build();

        List<AgentTally> tallies =
                tally(SmallDesk.open().addRequests(early, free, work).build());

        assertThat(tallies).extracting(AgentTally::refused).containsExactly(List.of(free), List.of(), List.of(work));
        assertThat(tallies).extracting(AgentTally::granted).containsExactly(1, 0, 0);
    }

    @Test
    void the_contracts_time_is_the_strictest_of_the_rules_over_the_horizon() {
        TotalRule.Builder rule = TotalRule.builder()
                .id(RuleId.of("hours"))
                .strength(RuleStrength.hard())
                .measure(RosterMeasure.MINUTES);
        RosterProblem problem = SmallDesk.open()
                .addRules(
                        rule.minimum(600).maximum(1500).build(),
                        TotalRule.builder()
                                .id(RuleId.of("less"))
                                .strength(RuleStrength.soft(1))
                                .scope(RuleScope.of(SmallDesk.BOB))
                                .measure(RosterMeasure.MINUTES)
                                .maximum(1200)
                                .build(),
                        TotalRule.builder()
                                .id(RuleId.of("weekly"))
                                .strength(RuleStrength.hard())
                                .measure(RosterMeasure.MINUTES)
                                .window(RuleWindow.week())
                                .maximum(1)
                                .build())
                .build();

        List<AgentTally> tallies = tally(problem);

        assertThat(tallies)
                .extracting(tally -> tally.contract().most())
                .containsExactly(OptionalLong.of(1500), OptionalLong.of(1200), OptionalLong.of(1500));
        assertThat(tallies)
                .extracting(tally -> tally.contract().deviation(tally.minutes()))
                .containsExactly(0L, 240L, -600L);
    }
}
