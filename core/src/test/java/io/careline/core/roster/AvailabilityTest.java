package io.careline.core.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.calendar.HourRange;
import io.careline.common.AgentId;
import io.careline.roster.Assignment;
import io.careline.roster.ConflictPart;
import io.careline.roster.EditImpact;
import io.careline.roster.RosterAgent;
import io.careline.roster.RosterAvailability;
import io.careline.roster.RosterEdit;
import io.careline.roster.RosterLock;
import io.careline.roster.RosterPreference;
import io.careline.roster.RosterProblem;
import io.careline.roster.RosterReasons;
import io.careline.roster.RosterSolution;
import io.careline.roster.RuleId;
import io.careline.roster.ShiftCode;
import io.careline.roster.ShiftType;
import io.careline.roster.SolverLimits;
import io.careline.roster.SolverListener;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The hours at which agents can work, and what days had better be. */
class AvailabilityTest {
    private static final AgentId ANN = RosterDesk.AGENTS.get(0);
    private static final LocalDate MONDAY = RosterDesk.MONDAY;
    private static final ShiftType OVERNIGHT = ShiftType.of(ShiftCode.of("overnight"), HourRange.parse("22:00-06:00"));

    private static RosterAvailability.Builder hours(String... ranges) {
        RosterAvailability.Builder hours = RosterAvailability.builder();
        for (String range : ranges) {
            hours.addHours(HourRange.parse(range));
        }
        return hours;
    }

    private static RosterAgent ann(RosterAvailability.Builder... hours) {
        RosterAgent.Builder agent = RosterAgent.builder().id(ANN);
        for (RosterAvailability.Builder some : hours) {
            agent.addAvailability(some.build());
        }
        return agent.build();
    }

    @Test
    void a_shift_lies_whole_within_the_hours_of_a_day_that_is_spoken_of() {
        RosterAgent student = ann(hours("16:00-23:00").addWeekdays(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY));

        assertThat(student.isAvailable(MONDAY, RosterDesk.NIGHT)).isTrue();
        assertThat(student.isAvailable(MONDAY, RosterDesk.DAY)).isFalse();
        assertThat(student.isAvailable(MONDAY.plusDays(1), RosterDesk.DAY)).isTrue();
    }

    @Test
    void a_shift_that_passes_midnight_needs_the_hours_of_both_days() {
        RosterAgent early = ann(hours("05:00-24:00").addWeekdays(DayOfWeek.TUESDAY));
        RosterAgent late = ann(hours("20:00-06:00").addWeekdays(DayOfWeek.MONDAY, DayOfWeek.TUESDAY));

        assertThat(early.isAvailable(MONDAY, OVERNIGHT)).isFalse();
        assertThat(early.isAvailable(MONDAY.plusDays(2), OVERNIGHT)).isTrue();
        assertThat(late.isAvailable(MONDAY, OVERNIGHT)).isTrue();
    }

    @Test
    void hours_that_meet_are_one_and_no_hours_are_a_day_off() {
        assertThat(ann(hours("12:00-18:00", "08:00-12:00")).isAvailable(MONDAY, RosterDesk.DAY))
                .isTrue();
        assertThat(ann(hours("13:00-18:00", "08:00-12:00")).isAvailable(MONDAY, RosterDesk.DAY))
                .isFalse();
        assertThat(ann(hours().to(MONDAY)).isAvailable(MONDAY, RosterDesk.DAY)).isFalse();
        assertThat(ann(hours().to(MONDAY)).isAvailable(MONDAY.plusDays(1), RosterDesk.DAY))
                .isTrue();
        assertThat(ann(hours().from(MONDAY)).isAvailable(MONDAY.minusDays(1), RosterDesk.DAY))
                .isTrue();
    }

    @Test
    void where_several_speak_of_a_day_each_must_allow_the_shift() {
        RosterAgent agent = ann(hours("08:00-20:00"), hours("10:00-24:00").addWeekdays(DayOfWeek.MONDAY));

        assertThat(agent.isAvailable(MONDAY, RosterDesk.DAY)).isFalse();
        assertThat(agent.isAvailable(MONDAY, RosterDesk.NIGHT)).isFalse();
        assertThat(agent.isAvailable(MONDAY.plusDays(1), RosterDesk.DAY)).isTrue();
    }

    private static RosterProblem.Builder evenings() {
        return RosterDesk.open().agents(List.of(ann(hours("16:00-23:00")), RosterAgent.of(RosterDesk.AGENTS.get(1))));
    }

    @Test
    void a_solver_keeps_to_the_hours_and_an_edit_outside_them_is_told() {
        RosterProblem problem = evenings()
                .addCover(RosterDesk.exactly(0, ShiftCode.DAY, 1), RosterDesk.exactly(0, ShiftCode.NIGHT, 1))
                .build();

        RosterSolution solution = Rosters.solver().solve(problem, SolverLimits.of(50_000), SolverListener.none());

        assertThat(solution.score().violations()).isEmpty();
        assertThat(solution.assignments()).contains(Assignment.of(ANN, MONDAY, RosterDesk.NIGHT));
        EditImpact impact = Rosters.editor(problem, List.of())
                .apply(List.of(RosterEdit.assign(ANN, MONDAY.plusDays(1), ShiftCode.DAY)));
        assertThat(impact.hard()).isEqualTo(10_000);
        assertThat(impact.changes())
                .singleElement()
                .satisfies(change -> assertThat(change.rule()).isEqualTo(RuleId.AVAILABILITY));
    }

    @Test
    void a_lock_outside_the_hours_and_hours_that_end_before_they_begin_are_refused() {
        RosterProblem problem = evenings()
                .addLocks(RosterLock.builder()
                        .agent(ANN)
                        .date(MONDAY)
                        .shift(ShiftCode.DAY)
                        .build())
                .addAgents(RosterAgent.builder()
                        .id(AgentId.of("zoe"))
                        .addAvailability(
                                hours().from(MONDAY).to(MONDAY.minusDays(1)).build())
                        .build())
                .build();

        assertThat(Rosters.solver().check(problem))
                .extracting(reason -> reason.code())
                .containsExactly(RosterReasons.BOUNDS_CROSSED, RosterReasons.UNAVAILABLE_AND_LOCKED);
    }

    @Test
    void hours_that_leave_nobody_conflict_with_cover() {
        RosterProblem problem = RosterDesk.open()
                .agents(List.of(ann(hours("16:00-23:00"))))
                .addCover(RosterDesk.exactly(0, ShiftCode.DAY, 1))
                .build();

        var conflict = Rosters.advisor().conflict(problem, SolverLimits.of(20_000), SolverListener.none());

        assertThat(conflict.isMinimal()).isTrue();
        assertThat(conflict.parts())
                .extracting(ConflictPart::rule)
                .containsExactlyInAnyOrder(RuleId.COVER, RuleId.AVAILABILITY);
    }

    private static RosterPreference preferred(int day, ShiftType shift, long weight) {
        return RosterPreference.of(Assignment.of(ANN, MONDAY.plusDays(day), shift), weight);
    }

    @Test
    void preferred_days_are_kept_unless_something_dearer_speaks_against_them() {
        RosterProblem problem = RosterDesk.open()
                .addPreferences(
                        preferred(0, RosterDesk.DAY, 3),
                        preferred(1, RosterDesk.NIGHT, 3),
                        RosterPreference.builder()
                                .agent(ANN)
                                .date(MONDAY.plusDays(2))
                                .weight(4)
                                .build())
                .addRequests(RosterDesk.wish(ANN, 0, ShiftCode.NIGHT))
                .build();

        RosterSolution solution = Rosters.solver().solve(problem, SolverLimits.of(50_000), SolverListener.none());

        assertThat(RosterDesk.letters(solution.assignments()).get(ANN)).startsWith("NN.");
        assertThat(solution.score().soft()).isEqualTo(3);
    }

    @Test
    void days_and_hours_are_told_in_both_languages() {
        RosterProblem problem =
                evenings().addPreferences(preferred(1, RosterDesk.NIGHT, 3)).build();

        var told = Rosters.advisor()
                .explain(problem, RosterDesk.roster("D"))
                .findings()
                .subList(1, 3);

        assertThat(told)
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .containsExactly(
                        "availability: a shift outside the hours at which the agent can work"
                                + " (units 1, hard 10000, cost 0): ann 2026-03-02 (10000).",
                        "preferences: a day is not what it had better be (units 1, hard 0, cost 3): ann 2026-03-03 (3).");
        assertThat(told)
                .extracting(finding -> finding.message(Locale.SIMPLIFIED_CHINESE))
                .containsExactly(
                        "availability：排在该客服可上班的时段之外。1 个单位，硬性 10000 分，代价 0：ann 2026-03-02 (10000)。",
                        "preferences：未按优先安排排班。1 个单位，硬性 0 分，代价 3：ann 2026-03-03 (3)。");
    }
}
