package io.careline.core.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.common.AgentId;
import io.careline.roster.CompleteWeekendRule;
import io.careline.roster.CoverRequirement;
import io.careline.roster.OvertimeRule;
import io.careline.roster.PatternRule;
import io.careline.roster.RequestFairnessRule;
import io.careline.roster.RosterAbsence;
import io.careline.roster.RosterAgent;
import io.careline.roster.RosterHistory;
import io.careline.roster.RosterHorizon;
import io.careline.roster.RosterLock;
import io.careline.roster.RosterPreference;
import io.careline.roster.RosterProblem;
import io.careline.roster.RosterReasons;
import io.careline.roster.RosterRequest;
import io.careline.roster.RuleId;
import io.careline.roster.RuleScope;
import io.careline.roster.RuleStrength;
import io.careline.roster.RunRule;
import io.careline.roster.ShiftCode;
import io.careline.roster.SuccessionRule;
import io.careline.roster.WeekendFairnessRule;
import java.lang.reflect.Field;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProblemCheckTest {
    private static final RuleId RULE = RuleId.of("rule");
    private static final AgentId ANN = RosterDesk.AGENTS.get(0);

    private static List<String> codes(RosterProblem.Builder problem) {
        return Rosters.solver().check(problem.build()).stream()
                .map(reason -> reason.code())
                .toList();
    }

    @Test
    void a_sound_problem_is_not_refused() {
        assertThat(Rosters.solver().check(RosterDesk.problem())).isEmpty();
    }

    @Test
    void an_empty_problem_lacks_days_agents_and_shifts() {
        assertThat(codes(RosterProblem.builder()
                        .horizon(RosterHorizon.of(RosterDesk.MONDAY, 0))
                        .zone(ZoneOffset.UTC)))
                .containsExactly(
                        RosterReasons.HORIZON_INVALID, RosterReasons.AGENTS_MISSING, RosterReasons.SHIFTS_MISSING);
    }

    @Test
    void agents_and_shifts_are_listed_once() {
        assertThat(codes(RosterDesk.open().addAgents(RosterAgent.of(ANN)).addShifts(RosterDesk.DAY)))
                .containsExactly(RosterReasons.AGENT_TWICE, RosterReasons.SHIFT_TWICE);
    }

    @Test
    void a_history_lies_before_the_horizon() {
        RosterHistory late = RosterHistory.builder().from(RosterDesk.MONDAY).build();

        assertThat(codes(RosterDesk.open()
                        .addAgents(RosterAgent.builder()
                                .id(AgentId.of("zoe"))
                                .history(late)
                                .build())))
                .containsExactly(RosterReasons.HISTORY_INVALID);
    }

    @Test
    void a_rule_names_shifts_and_agents_of_the_problem() {
        assertThat(codes(RosterDesk.open()
                        .addRules(SuccessionRule.builder()
                                .id(RULE)
                                .strength(RuleStrength.hard())
                                .scope(RuleScope.of(AgentId.of("zoe")))
                                .addFirst(ShiftCode.of("dusk"))
                                .build())))
                .containsExactly(RosterReasons.UNKNOWN_AGENT, RosterReasons.UNKNOWN_SHIFT, RosterReasons.NOTHING_NAMED);
    }

    @Test
    void bounds_are_given_and_in_order() {
        assertThat(codes(RosterDesk.open()
                        .addRules(RunRule.builder()
                                .id(RULE)
                                .strength(RuleStrength.soft(1))
                                .build())
                        .addCover(CoverRequirement.builder()
                                .date(RosterDesk.MONDAY)
                                .minimum(3)
                                .maximum(2)
                                .build())
                        .addCover(CoverRequirement.builder()
                                .date(RosterDesk.MONDAY)
                                .build())))
                .containsExactly(
                        RosterReasons.NOTHING_NAMED, RosterReasons.BOUNDS_CROSSED, RosterReasons.NOTHING_NAMED);
    }

    @Test
    void weights_are_not_negative_and_a_hard_one_counts() {
        assertThat(codes(RosterDesk.open()
                        .addRules(RunRule.builder()
                                .id(RULE)
                                .strength(RuleStrength.soft(-1))
                                .maximum(5)
                                .build())
                        .addRules(PatternRule.builder()
                                .id(RULE)
                                .strength(RuleStrength.builder()
                                        .hard(true)
                                        .weight(0)
                                        .build())
                                .build())))
                .containsExactly(
                        RosterReasons.NUMBER_INVALID, RosterReasons.NUMBER_INVALID, RosterReasons.NOTHING_NAMED);
    }

    @Test
    void the_days_of_a_weekend_follow_each_other() {
        assertThat(codes(RosterDesk.open()
                        .addRules(CompleteWeekendRule.builder()
                                .id(RULE)
                                .strength(RuleStrength.soft(1))
                                .weekend(Set.of(DayOfWeek.MONDAY, DayOfWeek.SATURDAY))
                                .build())))
                .containsExactly(RosterReasons.WEEKEND_INVALID);
    }

    @Test
    void days_lie_within_the_horizon() {
        assertThat(codes(RosterDesk.open()
                        .addRequests(RosterRequest.dayOff(ANN, RosterDesk.MONDAY.minusDays(1), 1))
                        .addCover(CoverRequirement.builder()
                                .date(RosterDesk.MONDAY.plusDays(14))
                                .minimum(1)
                                .build())))
                .containsExactly(RosterReasons.DAY_OUTSIDE, RosterReasons.DAY_OUTSIDE);
    }

    @Test
    void a_locked_day_is_locked_once_and_not_an_absence() {
        RosterLock lock = RosterLock.builder()
                .agent(ANN)
                .date(RosterDesk.MONDAY)
                .shift(ShiftCode.DAY)
                .build();

        assertThat(codes(RosterDesk.open()
                        .addLocks(lock, lock)
                        .addAbsences(RosterAbsence.of(ANN, RosterDesk.MONDAY, RosterDesk.MONDAY))))
                .containsExactly(
                        RosterReasons.ABSENT_AND_LOCKED, RosterReasons.LOCKED_TWICE, RosterReasons.ABSENT_AND_LOCKED);
    }

    @Test
    void overtime_is_counted_in_whole_units_and_refusals_carried_over_are_not_below_zero() {
        RosterHistory history = RosterHistory.builder()
                .from(RosterDesk.MONDAY.minusDays(1))
                .putCarried(RULE, -1L)
                .build();

        assertThat(codes(RosterDesk.open()
                        .addAgents(RosterAgent.builder()
                                .id(AgentId.of("zoe"))
                                .history(history)
                                .build())
                        .addRules(OvertimeRule.builder()
                                .id(RuleId.of("overtime"))
                                .strength(RuleStrength.hard())
                                .time(Duration.ofHours(-1))
                                .unit(Duration.ofSeconds(59))
                                .build())
                        .addRules(RequestFairnessRule.builder()
                                .id(RULE)
                                .strength(RuleStrength.hard())
                                .build())))
                .containsExactly(
                        RosterReasons.NUMBER_INVALID, RosterReasons.NUMBER_INVALID, RosterReasons.NUMBER_INVALID);
    }

    @Test
    void the_days_of_a_fair_weekend_follow_each_other_and_a_preference_is_of_the_problem() {
        assertThat(codes(RosterDesk.open()
                        .addRules(WeekendFairnessRule.builder()
                                .id(RULE)
                                .strength(RuleStrength.soft(1))
                                .weekend(Set.of(DayOfWeek.MONDAY, DayOfWeek.SATURDAY))
                                .build())
                        .addPreferences(RosterPreference.builder()
                                .agent(AgentId.of("zoe"))
                                .date(RosterDesk.MONDAY.minusDays(1))
                                .shift(ShiftCode.of("dusk"))
                                .weight(-1)
                                .build())))
                .containsExactly(
                        RosterReasons.WEEKEND_INVALID,
                        RosterReasons.UNKNOWN_AGENT,
                        RosterReasons.DAY_OUTSIDE,
                        RosterReasons.UNKNOWN_SHIFT,
                        RosterReasons.NUMBER_INVALID);
    }

    @Test
    void every_reason_has_a_text_in_both_languages() {
        assertThat(Arrays.stream(RosterReasons.class.getFields()).map(ProblemCheckTest::code))
                .isNotEmpty()
                .allSatisfy(code -> {
                    var reason = io.careline.lifecycle.Rejection.of(code);
                    assertThat(reason.message(Locale.ENGLISH)).doesNotContain(code);
                    assertThat(reason.message(Locale.SIMPLIFIED_CHINESE))
                            .doesNotContain(code)
                            .isNotEqualTo(reason.message(Locale.ENGLISH));
                });
    }

    private static String code(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
