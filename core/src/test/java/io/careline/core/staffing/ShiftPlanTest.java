package io.careline.core.staffing;

import static io.careline.core.staffing.StaffingSamples.HALF_HOUR;
import static io.careline.core.staffing.StaffingSamples.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.careline.calendar.HourRange;
import io.careline.common.AgentId;
import io.careline.core.roster.Rosters;
import io.careline.roster.CoverRequirement;
import io.careline.roster.RosterAgent;
import io.careline.roster.RosterHorizon;
import io.careline.roster.RosterProblem;
import io.careline.roster.RosterSolution;
import io.careline.roster.ShiftCode;
import io.careline.roster.ShiftType;
import io.careline.roster.SolverLimits;
import io.careline.roster.SolverListener;
import io.careline.staffing.AgentDemand;
import io.careline.staffing.DayEdge;
import io.careline.staffing.ShiftCost;
import io.careline.staffing.ShiftPlan;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A plan of shifts")
class ShiftPlanTest {
    private static final ShiftType DAY = shift("day", "08:00-17:00");
    private static final ShiftType REGULAR = shift("regular", "09:00-18:00");
    private static final ShiftType NIGHT = shift("night", "17:00-01:00");
    private static final List<ShiftType> SHIFTS = List.of(DAY, NIGHT, REGULAR);

    private static ShiftType shift(String code, String hours) {
        return ShiftType.of(ShiftCode.of(code), HourRange.parse(hours));
    }

    private static AgentDemand demand(String... hoursAndNumbers) {
        List<Integer> agents = new ArrayList<>(Collections.nCopies(48, 0));
        for (String part : hoursAndNumbers) {
            HourRange hours = HourRange.parse(part.substring(0, 11));
            for (int minute = hours.startMinute(); minute < hours.endMinute(); minute += 30) {
                agents.set(minute / 30, Integer.valueOf(part.substring(12)));
            }
        }
        return AgentDemand.of(MONDAY, HALF_HOUR, agents);
    }

    @Test
    @DisplayName("R1: day, night and regular shifts of the online shop, as many as the hours want")
    void opens_as_many_of_each_shift_as_the_hours_want() {
        AgentDemand demand = demand("08:00-09:00 2", "09:00-17:00 4", "17:00-18:00 4", "18:00-24:00 2");

        ShiftPlan plan = Staffing.shiftPlan(demand, SHIFTS, ShiftCost.PAID_TIME, DayEdge.OPEN);

        assertThat(plan.starts()).isEqualTo(Map.of(DAY.code(), 2, NIGHT.code(), 2, REGULAR.code(), 2));
        assertThat(plan.cost()).isEqualTo(2 * 9 * 60 + 2 * 8 * 60 + 2 * 9 * 60);
        assertThat(plan.isOptimal()).isTrue();
        assertThat(plan.onDuty().subList(15, 20)).containsExactly(0, 2, 2, 4, 4);
        assertThat(plan.carriedOver().subList(0, 3)).containsExactly(2, 2, 0);
        assertThat(plan.uncovered()).isEmpty();
    }

    @Test
    void what_passes_midnight_serves_the_early_hours_of_a_day_like_it() {
        AgentDemand demand = demand("00:00-01:00 3", "18:00-19:00 1");

        ShiftPlan repeating = Staffing.shiftPlan(demand, SHIFTS, ShiftCost.SHIFTS, DayEdge.REPEATING);
        ShiftPlan open = Staffing.shiftPlan(demand, SHIFTS, ShiftCost.SHIFTS, DayEdge.OPEN);

        assertThat(repeating.startsOf(NIGHT.code())).hasValue(3);
        assertThat(repeating.onDuty().get(0)).isEqualTo(3);
        assertThat(open.startsOf(NIGHT.code())).hasValue(1);
        assertThat(open.uncovered()).containsExactly(0, 1);
    }

    @Test
    void who_is_there_from_the_evening_before_is_wanted_no_more() {
        AgentDemand monday = demand("18:00-24:00 2");
        AgentDemand tuesday = demand("00:00-01:00 2", "08:00-09:00 1");

        ShiftPlan plan = Staffing.shiftPlan(monday, SHIFTS, ShiftCost.PAID_TIME, DayEdge.OPEN);

        assertThat(tuesday.without(plan.carriedOver())).isEqualTo(demand("08:00-09:00 1"));
    }

    @Test
    void a_break_leaves_its_slots_open() {
        ShiftType lunch = ShiftType.builder()
                .code(ShiftCode.of("lunch"))
                .hours(HourRange.parse("08:00-17:00"))
                .addBreaks(HourRange.parse("12:00-13:00"))
                .build();

        ShiftPlan plan =
                Staffing.shiftPlan(demand("10:00-14:00 1"), List.of(lunch, REGULAR), ShiftCost.PAID_TIME, DayEdge.OPEN);

        assertThat(plan.startsOf(REGULAR.code())).hasValue(1);
        assertThat(plan.startsOf(lunch.code())).hasValue(0);
        assertThat(plan.startsOf(ShiftCode.of("other"))).isEmpty();
    }

    @Test
    void a_day_without_demand_opens_nothing() {
        ShiftPlan plan = Staffing.shiftPlan(demand(), SHIFTS, ShiftCost.PAID_TIME, DayEdge.OPEN);

        assertThat(plan.cost()).isZero();
        assertThat(plan.isOptimal()).isTrue();
        assertThat(Staffing.cover(plan)).isEmpty();
    }

    @Test
    void shifts_that_cost_nothing_are_no_trouble() {
        ShiftType free = ShiftType.builder()
                .code(ShiftCode.of("free"))
                .hours(HourRange.parse("08:00-17:00"))
                .paidTime(Duration.ZERO)
                .build();

        ShiftPlan plan = Staffing.shiftPlan(demand("08:00-09:00 2"), List.of(free), ShiftCost.PAID_TIME, DayEdge.OPEN);

        assertThat(plan.startsOf(free.code())).hasValue(2);
        assertThat(plan.isOptimal()).isTrue();
    }

    @Test
    void a_plan_is_cover_that_a_roster_meets() {
        ShiftPlan plan =
                Staffing.shiftPlan(demand("08:00-09:00 2", "18:00-24:00 1"), SHIFTS, ShiftCost.PAID_TIME, DayEdge.OPEN);

        List<CoverRequirement> cover = Staffing.cover(plan);
        RosterProblem.Builder problem = RosterProblem.builder()
                .horizon(RosterHorizon.of(MONDAY, 1))
                .zone(ZoneOffset.UTC)
                .shifts(SHIFTS)
                .cover(cover);
        for (String name : List.of("ann", "bob", "cas")) {
            problem.addAgents(RosterAgent.of(AgentId.of(name)));
        }
        RosterSolution solution = Rosters.solver().solve(problem.build(), SolverLimits.of(2000), SolverListener.none());

        assertThat(cover)
                .containsExactly(
                        CoverRequirement.builder()
                                .date(MONDAY)
                                .addShifts(DAY.code())
                                .minimum(2)
                                .build(),
                        CoverRequirement.builder()
                                .date(MONDAY)
                                .addShifts(NIGHT.code())
                                .minimum(1)
                                .build());
        assertThat(solution.score().hard()).isZero();
    }

    @Test
    void a_demand_is_cover_by_the_hour_for_a_roster_that_is_free_in_its_shifts() {
        assertThat(Staffing.cover(demand("08:00-09:00 2", "09:00-10:00 3", "23:00-24:00 1")))
                .containsExactly(hours("08:00-09:00", 2), hours("09:00-10:00", 3), hours("23:00-24:00", 1));
        assertThat(Staffing.cover(demand("00:00-24:00 4"))).containsExactly(hours("00:00-24:00", 4));
    }

    private static CoverRequirement hours(String hours, int number) {
        return CoverRequirement.builder()
                .date(MONDAY)
                .hours(HourRange.parse(hours))
                .minimum(number)
                .build();
    }

    @Test
    void channels_with_agents_of_their_own_add_up() {
        assertThat(demand("08:00-10:00 2").plus(demand("09:00-11:00 3")))
                .isEqualTo(demand("08:00-09:00 2", "09:00-10:00 5", "10:00-11:00 3"));
        assertThatThrownBy(() -> demand().plus(AgentDemand.of(MONDAY.plusDays(1), HALF_HOUR, demand().agents())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("demand (2026-03-03 by PT30M) must be of 2026-03-02 by PT30M");
    }

    @Test
    void what_cannot_be_is_refused_by_name() {
        ShiftType paid = ShiftType.builder()
                .code(ShiftCode.of("odd"))
                .hours(HourRange.parse("08:00-17:00"))
                .paidTime(Duration.ofMinutes(-1))
                .build();

        assertThatThrownBy(() -> plan(List.of())).hasMessage("shifts (0) must be 1 to 126");
        assertThatThrownBy(() -> plan(List.of(DAY, DAY))).hasMessage("shift (day) must be there once");
        assertThatThrownBy(() -> plan(List.of(paid)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("paidTime (-1 minutes) of odd must not be negative");
    }

    private static ShiftPlan plan(List<ShiftType> shifts) {
        return Staffing.shiftPlan(demand(), shifts, ShiftCost.PAID_TIME, DayEdge.OPEN);
    }
}
