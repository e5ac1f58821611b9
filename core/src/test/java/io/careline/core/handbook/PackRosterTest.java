package io.careline.core.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.common.AgentId;
import io.careline.core.roster.Rosters;
import io.careline.roster.Assignment;
import io.careline.roster.RosterAgent;
import io.careline.roster.RosterHorizon;
import io.careline.roster.SolverLimits;
import io.careline.roster.SolverListener;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Rosters by the handbooks that ship with the library, solved. */
class PackRosterTest {
    private static final RosterHorizon APRIL = RosterHorizon.of(LocalDate.of(2026, 4, 1), 30);

    private static List<Assignment> solved(String pack, RosterHorizon horizon, int agents) {
        List<RosterAgent> people = IntStream.range(0, agents)
                .mapToObj(agent -> RosterAgent.of(AgentId.of("agent-" + agent)))
                .toList();
        var problem = Handbook.load(pack).rosterRules().problem(horizon, people).build();
        var solution = Rosters.solver().solve(problem, SolverLimits.of(300_000), SolverListener.none());
        assertThat(solution.score().hard()).isZero();
        return solution.assignments();
    }

    private static String shift(Assignment work) {
        return work.shift().code().value();
    }

    private static <K> Map<K, Long> count(
            List<Assignment> roster, Function<Assignment, K> key, Predicate<Assignment> counted) {
        return roster.stream().filter(counted).collect(Collectors.groupingBy(key, Collectors.counting()));
    }

    @Test
    @DisplayName(
            "R1: the online store has two by day, two by night and two regular, everybody four days off, nights in turn")
    void the_online_store_has_two_of_each() {
        List<Assignment> roster = solved("online-store", APRIL, 8);
        assertThat(count(roster, work -> work.date() + " " + shift(work), work -> true))
                .hasSize(90)
                .allSatisfy((shift, agents) -> assertThat(agents).isEqualTo(2));
        assertThat(count(roster, Assignment::agent, work -> true).values()).allMatch(days -> days <= 26);
        assertThat(count(roster, Assignment::agent, work -> work.shift().isNight())
                        .values())
                .hasSize(8)
                .allMatch(nights -> nights == 7 || nights == 8);
    }

    @Test
    @DisplayName("R2: the shop's day and night are always worked, and everybody has four days off a month")
    void the_shop_is_always_open() {
        List<Assignment> roster = solved("taobao-shop", APRIL, 3);
        assertThat(count(roster, work -> work.date() + " " + shift(work), work -> true))
                .hasSize(60);
        assertThat(count(roster, Assignment::agent, work -> true).values()).allMatch(days -> days <= 26);
    }

    @Test
    @DisplayName("R4, R5: the hospital is open from 8 to 20, and everybody has a day off every week")
    void the_hospital_has_a_day_off_a_week() {
        List<Assignment> roster = solved("hospital", RosterHorizon.of(LocalDate.of(2026, 3, 2), 28), 3);
        assertThat(count(
                        roster,
                        work -> work.date() + " " + shift(work),
                        work -> !shift(work).equals("long-day")))
                .hasSize(56);
        for (LocalDate monday = LocalDate.of(2026, 3, 2);
                monday.getMonthValue() == 3 && monday.getDayOfMonth() < 30;
                monday = monday.plusWeeks(1)) {
            LocalDate start = monday;
            assertThat(count(
                                    roster,
                                    Assignment::agent,
                                    work -> !work.date().isBefore(start)
                                            && work.date().isBefore(start.plusWeeks(1)))
                            .values())
                    .allMatch(days -> days <= 6);
        }
    }

    @Test
    @DisplayName(
            "R8: at the software company one stays after work from Monday to Friday, in turn, and one works on Saturday")
    void the_software_company_stays_in_turn() {
        List<Assignment> roster = solved("software-company", RosterHorizon.of(LocalDate.of(2026, 3, 2), 28), 4);
        assertThat(count(roster, Assignment::agent, work -> shift(work).equals("evening"))
                        .values())
                .hasSize(4)
                .allMatch(evenings -> evenings == 5);
        assertThat(count(roster, Assignment::agent, work -> shift(work).equals("saturday"))
                        .values())
                .hasSize(4)
                .allMatch(saturdays -> saturdays == 1);
        assertThat(roster)
                .noneMatch(work -> work.date().getDayOfWeek() == DayOfWeek.SUNDAY)
                .filteredOn(work -> work.date().getDayOfWeek() == DayOfWeek.SATURDAY)
                .hasSize(4);
    }
}
