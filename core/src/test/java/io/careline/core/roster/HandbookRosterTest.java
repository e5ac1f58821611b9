package io.careline.core.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.calendar.HourRange;
import io.careline.common.AgentId;
import io.careline.roster.Assignment;
import io.careline.roster.CoverRequirement;
import io.careline.roster.FairnessRule;
import io.careline.roster.RestRule;
import io.careline.roster.RosterAgent;
import io.careline.roster.RosterHorizon;
import io.careline.roster.RosterMeasure;
import io.careline.roster.RosterProblem;
import io.careline.roster.RosterRule;
import io.careline.roster.RosterSolution;
import io.careline.roster.RuleId;
import io.careline.roster.RuleStrength;
import io.careline.roster.RuleWindow;
import io.careline.roster.RunRule;
import io.careline.roster.ShiftCode;
import io.careline.roster.ShiftType;
import io.careline.roster.SkillCode;
import io.careline.roster.SkillRule;
import io.careline.roster.SolverLimits;
import io.careline.roster.SolverListener;
import io.careline.roster.TotalRule;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The handbooks' roster rules, each as a small problem that is solved. */
class HandbookRosterTest {
    private static final LocalDate MONDAY = RosterDesk.MONDAY;
    private static final SkillCode MAINTENANCE = SkillCode.of("maintenance");
    private static final ShiftType DAY = shift("day", "08:00-17:00");
    private static final ShiftType REGULAR = shift("regular", "09:00-18:00");
    private static final ShiftType NIGHT = night("17:00-01:00");

    private static ShiftType shift(String code, String hours, String... breaks) {
        ShiftType.Builder shift = ShiftType.builder().code(ShiftCode.of(code)).hours(HourRange.parse(hours));
        for (String pause : breaks) {
            shift.addBreaks(HourRange.parse(pause));
        }
        return shift.build();
    }

    private static ShiftType night(String hours) {
        return ShiftType.builder()
                .code(ShiftCode.NIGHT)
                .hours(HourRange.parse(hours))
                .night(true)
                .build();
    }

    private static RosterProblem.Builder desk(LocalDate from, int days, int agents, ShiftType... shifts) {
        RosterProblem.Builder problem = RosterProblem.builder()
                .horizon(RosterHorizon.of(from, days))
                .zone(ZoneId.of("Asia/Shanghai"))
                .addShifts(shifts);
        IntStream.range(0, agents).forEach(agent -> problem.addAgents(RosterAgent.of(AgentId.of("agent-" + agent))));
        return problem;
    }

    private static RosterProblem.Builder month(int agents, ShiftType... shifts) {
        return desk(LocalDate.of(2026, 4, 1), 30, agents, shifts);
    }

    private static RosterRule daysOff(RuleWindow window, int least) {
        return TotalRule.builder()
                .id(RuleId.of("days-off"))
                .strength(RuleStrength.hard())
                .measure(RosterMeasure.DAYS_OFF)
                .window(window)
                .minimum(least)
                .build();
    }

    private static RosterRule evenly(String name, DayOfWeek... weekdays) {
        FairnessRule.Builder rule = FairnessRule.builder()
                .id(RuleId.of(name))
                .strength(RuleStrength.soft(10))
                .addWeekdays(weekdays);
        return weekdays.length > 0
                ? rule.build()
                : rule.addShifts(ShiftCode.of(name)).build();
    }

    private static CoverRequirement exactly(LocalDate date, String shift, int agents) {
        return CoverRequirement.builder()
                .date(date)
                .addShifts(ShiftCode.of(shift))
                .minimum(agents)
                .maximum(agents)
                .build();
    }

    private static CoverRequirement atLeastOne(LocalDate date, String hours) {
        return CoverRequirement.builder()
                .date(date)
                .hours(HourRange.parse(hours))
                .minimum(1)
                .build();
    }

    private static List<LocalDate> days(RosterProblem.Builder problem) {
        RosterHorizon horizon = problem.build().horizon();
        return horizon.start().datesUntil(horizon.end().plusDays(1)).toList();
    }

    private static List<Assignment> solved(RosterProblem.Builder problem) {
        RosterSolution solution =
                Rosters.solver().solve(problem.build(), SolverLimits.of(500_000), SolverListener.none());
        assertThat(solution.score().violations()).isEmpty();
        return solution.assignments();
    }

    private static Map<AgentId, Long> perAgent(List<Assignment> roster, Predicate<Assignment> counted) {
        return roster.stream().filter(counted).collect(Collectors.groupingBy(Assignment::agent, Collectors.counting()));
    }

    private static boolean isOn(Assignment assignment, ShiftType shift) {
        return assignment.shift().equals(shift);
    }

    @Test
    @DisplayName("R1: two by day, two by night, two regular; days and nights rotate; four days off a month")
    void two_by_day_two_by_night_two_regular() {
        RosterProblem.Builder problem = month(8, DAY, NIGHT, REGULAR)
                .addRules(daysOff(RuleWindow.month(), 4), evenly("night"))
                .addRules(RestRule.builder()
                        .id(RuleId.of("rest"))
                        .strength(RuleStrength.hard())
                        .rest(Duration.ofHours(10))
                        .build());
        for (LocalDate date : days(problem)) {
            problem.addCover(exactly(date, "day", 2), exactly(date, "night", 2), exactly(date, "regular", 2));
        }

        List<Assignment> roster = solved(problem);

        assertThat(roster).hasSize(180);
        assertThat(perAgent(roster, assignment -> true).values()).allMatch(shifts -> shifts <= 26);
        assertThat(perAgent(roster, assignment -> isOn(assignment, NIGHT)).values())
                .containsOnly(7L, 8L);
    }

    @Test
    @DisplayName("R2: from 09:00 to 22:30 somebody is there, half an hour both shifts are; four days off a month")
    void two_shifts_overlap() {
        ShiftType early = shift("day", "09:00-16:30");
        ShiftType late = night("16:00-22:30");
        RosterProblem.Builder problem = month(3, early, late).addRules(daysOff(RuleWindow.month(), 4));
        for (LocalDate date : days(problem)) {
            problem.addCover(atLeastOne(date, "09:00-22:30"))
                    .addCover(CoverRequirement.builder()
                            .date(date)
                            .hours(HourRange.parse("16:00-16:30"))
                            .minimum(2)
                            .build());
        }

        List<Assignment> roster = solved(problem);

        for (LocalDate date : days(problem)) {
            assertThat(roster)
                    .filteredOn(assignment -> assignment.date().equals(date))
                    .extracting(Assignment::shift)
                    .contains(early, late);
        }
        assertThat(perAgent(roster, assignment -> true).values()).allMatch(shifts -> shifts <= 26);
    }

    @Test
    @DisplayName("R3: six on, one off, the days off in turn: on each day one of seven is off")
    void six_on_one_off() {
        RosterProblem.Builder problem = desk(MONDAY, 14, 7, shift("day", "08:30-17:30"), night("16:30-22:30"))
                .addRules(daysOff(RuleWindow.week(), 1))
                .addRules(RunRule.builder()
                        .id(RuleId.of("six-on"))
                        .strength(RuleStrength.hard())
                        .maximum(6)
                        .build());
        for (LocalDate date : days(problem)) {
            problem.addCover(exactly(date, "day", 3), exactly(date, "night", 3));
        }

        List<Assignment> roster = solved(problem);

        assertThat(perAgent(roster, assignment -> assignment.date().isBefore(MONDAY.plusDays(7)))
                        .values())
                .containsOnly(6L)
                .hasSize(7);
    }

    @Test
    @DisplayName("R4: whoever is at table is not on duty, and somebody else is from 08:00 to 20:00")
    void meals_are_covered_by_others() {
        ShiftType whole = shift("whole", "08:00-18:00", "12:00-14:00");
        ShiftType early = shift("early", "08:00-16:00", "11:30-12:00");
        ShiftType late = shift("late", "12:00-20:00", "17:30-18:00");
        RosterProblem.Builder problem = desk(MONDAY, 7, 4, whole, early, late).addRules(daysOff(RuleWindow.week(), 1));
        for (LocalDate date : days(problem)) {
            problem.addCover(atLeastOne(date, "08:00-20:00"), exactly(date, "late", 1));
        }

        List<Assignment> roster = solved(problem);

        for (LocalDate date : days(problem)) {
            assertThat(roster)
                    .filteredOn(assignment -> assignment.date().equals(date))
                    .extracting(Assignment::shift)
                    .contains(late)
                    .contains(whole);
        }
    }

    @Test
    @DisplayName("R5: one day off a week, and all of them within the month")
    void one_day_off_a_week() {
        RosterProblem.Builder problem =
                month(3, DAY).addRules(daysOff(RuleWindow.week(), 1), daysOff(RuleWindow.month(), 4));
        for (LocalDate date : days(problem)) {
            problem.addCover(CoverRequirement.builder().date(date).minimum(2).build());
        }

        List<Assignment> roster = solved(problem);

        LocalDate monday = LocalDate.of(2026, 4, 6);
        for (LocalDate week = monday; week.isBefore(LocalDate.of(2026, 4, 26)); week = week.plusDays(7)) {
            LocalDate start = week;
            assertThat(perAgent(
                                    roster,
                                    assignment -> !assignment.date().isBefore(start)
                                            && assignment.date().isBefore(start.plusDays(7)))
                            .values())
                    .allMatch(shifts -> shifts <= 6);
        }
    }

    @Test
    @DisplayName("R6: one agent is on lunch duty and the maintenance worker on night duty, by the hours of the season")
    void lunch_and_night_duty_follow_the_season() {
        LocalDate summer = LocalDate.of(2026, 5, 1);
        ShiftType office = shift("office", "08:30-17:30", "12:00-13:30");
        ShiftType lunch = shift("lunch", "08:30-17:30");
        ShiftType summerOffice = shift("summer-office", "08:30-18:00", "12:00-14:00");
        ShiftType summerLunch = shift("summer-lunch", "08:30-18:00");
        ShiftType summerNight = shift("summer-night", "18:00-08:30");
        RosterProblem.Builder problem = desk(
                        summer.minusDays(3),
                        7,
                        3,
                        office,
                        lunch,
                        night("17:30-08:30"),
                        summerOffice,
                        summerLunch,
                        summerNight)
                .addRules(SkillRule.builder()
                        .id(RuleId.of("maintenance"))
                        .strength(RuleStrength.hard())
                        .addShifts(ShiftCode.NIGHT, summerNight.code())
                        .skill(MAINTENANCE)
                        .build());
        for (String worker : List.of("worker-0", "worker-1")) {
            problem.addAgents(RosterAgent.builder()
                    .id(AgentId.of(worker))
                    .putSkills(MAINTENANCE, 1)
                    .build());
        }
        for (LocalDate date : days(problem)) {
            boolean isSummer = !date.isBefore(summer);
            String season = isSummer ? "summer-" : "";
            String other = isSummer ? "" : "summer-";
            problem.addCover(exactly(date, season + "lunch", 1), exactly(date, season + "night", 1))
                    .addCover(exactly(date, other + "lunch", 0), exactly(date, other + "night", 0))
                    .addCover(exactly(date, other + "office", 0), atLeastOne(date, "08:30-24:00"));
        }

        List<Assignment> roster = solved(problem);

        assertThat(roster)
                .filteredOn(assignment -> assignment.shift().code().value().endsWith("night"))
                .hasSize(7)
                .allSatisfy(assignment -> assertThat(assignment.agent().value()).startsWith("worker"));
        assertThat(roster)
                .filteredOn(assignment -> isOn(assignment, summerLunch) || isOn(assignment, summerNight))
                .hasSize(8)
                .allSatisfy(assignment -> assertThat(assignment.date()).isAfterOrEqualTo(summer));
    }

    @Test
    @DisplayName("R6, R8: who has two duties on a day works one shift that stands for both, with a break between")
    void two_duties_a_day_are_one_shift() {
        ShiftType office = shift("office", "08:30-17:30");
        ShiftType twice = ShiftType.builder()
                .code(ShiftCode.of("lunch-and-evening"))
                .hours(HourRange.parse("12:00-18:30"))
                .addBreaks(HourRange.parse("13:30-17:30"))
                .build();
        RosterProblem.Builder problem = desk(MONDAY, 5, 3, office, twice)
                .addRules(evenly("lunch-and-evening"))
                .addRules(TotalRule.builder()
                        .id(RuleId.of("few-hours"))
                        .strength(RuleStrength.hard())
                        .measure(RosterMeasure.MINUTES)
                        .addShifts(twice.code())
                        .maximum(2 * 150)
                        .build());
        for (LocalDate date : days(problem)) {
            problem.addCover(atLeastOne(date, "08:30-18:30"), exactly(date, "office", 1))
                    .addCover(CoverRequirement.builder()
                            .date(date)
                            .hours(HourRange.parse("12:00-13:30"))
                            .minimum(2)
                            .build());
        }

        List<Assignment> roster = solved(problem);

        assertThat(roster).filteredOn(assignment -> isOn(assignment, office)).hasSize(5);
        assertThat(perAgent(roster, assignment -> isOn(assignment, twice)).values())
                .containsExactlyInAnyOrder(1L, 2L, 2L);
    }

    @Test
    @DisplayName("R7: at least one is on duty at any moment of day and night")
    void somebody_is_always_on_duty() {
        ShiftType evening = shift("evening", "16:00-24:00");
        ShiftType late = night("00:00-08:00");
        RosterProblem.Builder problem = desk(MONDAY, 7, 5, DAY, evening, late).addRules(daysOff(RuleWindow.week(), 1));
        for (LocalDate date : days(problem)) {
            problem.addCover(atLeastOne(date, "00:00-24:00"));
        }

        List<Assignment> roster = solved(problem);

        for (LocalDate date : days(problem)) {
            assertThat(roster)
                    .filteredOn(assignment -> assignment.date().equals(date))
                    .extracting(Assignment::shift)
                    .contains(DAY, evening, late);
        }
    }

    @Test
    @DisplayName("R8: after work one agent stays an hour from Monday to Friday, in rotation; Saturdays by roster")
    void after_work_duty_rotates() {
        ShiftType stays = shift("stays", "09:00-18:00");
        ShiftType office = shift("office", "09:00-17:00");
        RosterProblem.Builder problem =
                desk(MONDAY, 14, 5, office, stays).addRules(evenly("stays"), evenly("saturdays", DayOfWeek.SATURDAY));
        for (LocalDate date : days(problem)) {
            switch (date.getDayOfWeek()) {
                case SATURDAY -> problem.addCover(exactly(date, "office", 1), exactly(date, "stays", 0));
                case SUNDAY -> problem.addCover(exactly(date, "office", 0), exactly(date, "stays", 0));
                default -> problem.addCover(exactly(date, "office", 4), exactly(date, "stays", 1));
            }
        }

        List<Assignment> roster = solved(problem);

        assertThat(perAgent(roster, assignment -> isOn(assignment, stays)).values())
                .containsOnly(2L)
                .hasSize(5);
        assertThat(perAgent(roster, assignment -> assignment.date().getDayOfWeek() == DayOfWeek.SATURDAY))
                .hasSize(2);
    }
}
