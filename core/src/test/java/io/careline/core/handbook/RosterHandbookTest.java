package io.careline.core.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.careline.calendar.HourRange;
import io.careline.common.AgentId;
import io.careline.core.roster.Rosters;
import io.careline.roster.Assignment;
import io.careline.roster.CompleteWeekendRule;
import io.careline.roster.ContractCode;
import io.careline.roster.CoverRequirement;
import io.careline.roster.FairnessRule;
import io.careline.roster.IdenticalWeekendRule;
import io.careline.roster.OvertimeRule;
import io.careline.roster.PatternDay;
import io.careline.roster.PatternRule;
import io.careline.roster.RecoveryRule;
import io.careline.roster.RequestFairnessRule;
import io.careline.roster.RestRule;
import io.careline.roster.RosterAgent;
import io.careline.roster.RosterHorizon;
import io.careline.roster.RosterMeasure;
import io.careline.roster.RosterProblem;
import io.careline.roster.RuleId;
import io.careline.roster.RuleScope;
import io.careline.roster.RuleStrength;
import io.careline.roster.RuleWindow;
import io.careline.roster.RunRule;
import io.careline.roster.SeparationRule;
import io.careline.roster.ShiftCode;
import io.careline.roster.ShiftType;
import io.careline.roster.SkillCode;
import io.careline.roster.SkillRule;
import io.careline.roster.SolverLimits;
import io.careline.roster.SolverListener;
import io.careline.roster.SuccessionRule;
import io.careline.roster.TotalRule;
import io.careline.roster.WeekendFairnessRule;
import io.careline.roster.WeekendRunRule;
import io.careline.roster.WeekendTotalRule;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RosterHandbookTest {
    private static final ShiftCode NIGHT = ShiftCode.NIGHT;

    static final String SECTION = """
            {
              "calendar": "day",
              "shifts": [
                {
                  "ruleId": "R4", "code": "day", "hours": "08:00-18:00", "breaks": ["12:00-14:00"], "colour": "#FFC000",
                  "seasons": [
                    { "ruleId": "R6", "source": "G12", "from": "05-01", "to": "09-30", "hours": "07:00-17:00",
                      "breaks": ["11:00-12:00"], "paidTime": "PT8H30M" }
                  ]
                },
                { "code": "night", "hours": "18:00-08:00", "breaks": ["00:00-01:00"], "night": true, "paidTime": "PT10H" }
              ],
              "cover": [
                { "ruleId": "R1", "name": "days", "days": "MON-FRI", "holidays": "EXCLUDED", "shifts": ["day"],
                  "minimum": 2, "minimumWeight": 50, "preferred": 3, "underWeight": 5, "overWeight": 1,
                  "maximum": 4, "maximumWeight": 7 },
                { "ruleId": "R7", "hours": "00:00-24:00", "slot": "PT1H", "skill": "keys", "level": 2, "minimum": 1 },
                { "holidays": "ONLY", "shifts": ["day", "night"], "minimum": 1 },
                { "ruleId": "R9", "from": "11-01", "to": "11-11", "minimum": 5 }
              ],
              "rules": [
                { "kind": "SUCCESSION", "name": "a", "first": ["night"], "second": ["day"] },
                { "kind": "REST", "name": "b", "rest": "PT11H", "weight": 20, "contracts": ["clerk"] },
                { "ruleId": "R5", "kind": "TOTAL", "name": "c", "measure": "DAYS_OFF", "window": "MONTH", "minimum": 4 },
                { "kind": "TOTAL", "name": "d", "measure": "MINUTES", "window": "P14D", "weekdays": "MON-FRI",
                  "shifts": ["day"], "holidaysOnly": true, "minimum": 60, "maximum": 4800 },
                { "kind": "RUN", "name": "e", "off": true, "minimum": 2, "edgeFree": false },
                { "ruleId": "R3", "kind": "RUN", "name": "f", "shifts": ["night"], "maximum": 6 },
                { "kind": "WEEKEND_TOTAL", "name": "g", "window": "HORIZON", "maximum": 2 },
                { "kind": "WEEKEND_RUN", "name": "h", "maximum": 2 },
                { "kind": "COMPLETE_WEEKEND", "name": "i" },
                { "kind": "IDENTICAL_WEEKEND", "name": "j" },
                { "kind": "PATTERN", "name": "k", "startDays": "SAT", "wanted": true,
                  "pattern": [{ "kind": "SHIFTS", "shifts": ["night"] }, { "kind": "OFF" }] },
                { "kind": "RECOVERY", "name": "l", "shifts": ["night"], "daysOff": 1 },
                { "kind": "SKILL", "name": "m", "shifts": ["night"], "skill": "keys", "level": 2 },
                { "kind": "SEPARATION", "name": "n", "shifts": ["night"], "contracts": ["trainee"] },
                { "ruleId": "R8", "kind": "FAIRNESS", "name": "o", "measure": "MINUTES", "shifts": ["night"],
                  "weekdays": "SAT,SUN", "holidaysOnly": false, "weight": 10 },
                { "kind": "WEEKEND_FAIRNESS", "name": "p", "weight": 4 },
                { "kind": "REQUEST_FAIRNESS", "name": "q", "weight": 3 },
                { "kind": "OVERTIME", "name": "r", "time": "PT40H", "window": "WEEK", "unit": "PT30M", "weight": 2,
                  "contracts": ["clerk"] }
              ]
            }""";

    private static final RosterRules RULES = parse("/roster", SECTION);

    private static RosterRules parse(String place, String json) {
        String calendar = "{ \"hours\": { \"MON-FRI\": [\"09:00-18:00\"] }, \"holidays\": \"CN\" }";
        String document = Documents.with("/calendars/day", calendar);
        return Handbook.parse(Documents.with(document, place, json)).rosterRules();
    }

    private static List<RosterAgent> agents(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(agent -> RosterAgent.of(AgentId.of("A0" + agent)))
                .toList();
    }

    private static List<String> names(LocalDate date) {
        return RULES.cover(date).stream()
                .map(cover -> cover.id().value() + " " + cover.minimum().orElse(0))
                .toList();
    }

    private static List<Assignment> solved(RosterProblem problem) {
        var solution = Rosters.solver().solve(problem, SolverLimits.of(300_000), SolverListener.none());
        assertThat(solution.score().hard()).isZero();
        return solution.assignments();
    }

    @Test
    @DisplayName("R4, R6: a shift has the hours of the day's season")
    void a_shift_has_the_hours_of_its_season() {
        ShiftType winter = ShiftType.builder()
                .code(ShiftCode.DAY)
                .hours(HourRange.parse("08:00-18:00"))
                .addBreaks(HourRange.parse("12:00-14:00"))
                .colour("#FFC000")
                .build();
        ShiftType night = ShiftType.builder()
                .code(NIGHT)
                .hours(HourRange.parse("18:00-08:00"))
                .addBreaks(HourRange.parse("00:00-01:00"))
                .night(true)
                .paidTime(Duration.ofHours(10))
                .build();
        ShiftType summer = ShiftType.builder()
                .code(ShiftCode.DAY)
                .hours(HourRange.parse("07:00-17:00"))
                .addBreaks(HourRange.parse("11:00-12:00"))
                .paidTime(Duration.ofMinutes(510))
                .colour("#FFC000")
                .build();

        assertThat(RULES.shifts(LocalDate.of(2026, 4, 30))).containsExactly(winter, night);
        assertThat(RULES.shifts(LocalDate.of(2026, 5, 1))).containsExactly(summer, night);
        assertThat(RULES.shifts(LocalDate.of(2026, 9, 30))).containsExactly(summer, night);
        assertThat(RULES.shifts(LocalDate.of(2026, 10, 1))).containsExactly(winter, night);
    }

    @Test
    void every_kind_of_rule_becomes_a_rule_of_the_roster() {
        RuleStrength hard = RuleStrength.hard();
        assertThat(RULES.rules())
                .containsExactly(
                        SuccessionRule.builder()
                                .id(RuleId.of("a"))
                                .strength(hard)
                                .addFirst(NIGHT)
                                .addSecond(ShiftCode.DAY)
                                .build(),
                        RestRule.builder()
                                .id(RuleId.of("b"))
                                .strength(RuleStrength.soft(20))
                                .scope(RuleScope.of(ContractCode.of("clerk")))
                                .rest(Duration.ofHours(11))
                                .build(),
                        TotalRule.builder()
                                .id(RuleId.of("c"))
                                .strength(hard)
                                .measure(RosterMeasure.DAYS_OFF)
                                .window(RuleWindow.month())
                                .minimum(4)
                                .build(),
                        TotalRule.builder()
                                .id(RuleId.of("d"))
                                .strength(hard)
                                .measure(RosterMeasure.MINUTES)
                                .window(RuleWindow.rolling(14))
                                .addWeekdays(
                                        DayOfWeek.MONDAY,
                                        DayOfWeek.TUESDAY,
                                        DayOfWeek.WEDNESDAY,
                                        DayOfWeek.THURSDAY,
                                        DayOfWeek.FRIDAY)
                                .addShifts(ShiftCode.DAY)
                                .holidaysOnly(true)
                                .minimum(60)
                                .maximum(4800)
                                .build(),
                        RunRule.builder()
                                .id(RuleId.of("e"))
                                .strength(hard)
                                .off(true)
                                .minimum(2)
                                .edgeFree(false)
                                .build(),
                        RunRule.builder()
                                .id(RuleId.of("f"))
                                .strength(hard)
                                .addShifts(NIGHT)
                                .maximum(6)
                                .build(),
                        WeekendTotalRule.builder()
                                .id(RuleId.of("g"))
                                .strength(hard)
                                .maximum(2)
                                .build(),
                        WeekendRunRule.builder()
                                .id(RuleId.of("h"))
                                .strength(hard)
                                .maximum(2)
                                .build(),
                        CompleteWeekendRule.builder()
                                .id(RuleId.of("i"))
                                .strength(hard)
                                .build(),
                        IdenticalWeekendRule.builder()
                                .id(RuleId.of("j"))
                                .strength(hard)
                                .build(),
                        PatternRule.builder()
                                .id(RuleId.of("k"))
                                .strength(hard)
                                .addPattern(PatternDay.of(NIGHT), PatternDay.off())
                                .addStartDays(DayOfWeek.SATURDAY)
                                .wanted(true)
                                .build(),
                        RecoveryRule.builder()
                                .id(RuleId.of("l"))
                                .strength(hard)
                                .addShifts(NIGHT)
                                .daysOff(1)
                                .build(),
                        SkillRule.builder()
                                .id(RuleId.of("m"))
                                .strength(hard)
                                .addShifts(NIGHT)
                                .skill(SkillCode.of("keys"))
                                .level(2)
                                .build(),
                        SeparationRule.builder()
                                .id(RuleId.of("n"))
                                .strength(hard)
                                .scope(RuleScope.of(ContractCode.of("trainee")))
                                .addShifts(NIGHT)
                                .build(),
                        FairnessRule.builder()
                                .id(RuleId.of("o"))
                                .strength(RuleStrength.soft(10))
                                .measure(RosterMeasure.MINUTES)
                                .addShifts(NIGHT)
                                .addWeekdays(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)
                                .build(),
                        WeekendFairnessRule.builder()
                                .id(RuleId.of("p"))
                                .strength(RuleStrength.soft(4))
                                .build(),
                        RequestFairnessRule.builder()
                                .id(RuleId.of("q"))
                                .strength(RuleStrength.soft(3))
                                .build(),
                        OvertimeRule.builder()
                                .id(RuleId.of("r"))
                                .strength(RuleStrength.soft(2))
                                .scope(RuleScope.of(ContractCode.of("clerk")))
                                .time(Duration.ofHours(40))
                                .unit(Duration.ofMinutes(30))
                                .build());
    }

    @Test
    @DisplayName("R1, R7: cover is wanted on its weekdays; a make-up working day is one of them, a holiday is not")
    void cover_is_wanted_on_its_days() {
        LocalDate monday = LocalDate.of(2026, 4, 13);
        assertThat(RULES.cover(monday))
                .containsExactly(
                        CoverRequirement.builder()
                                .id(RuleId.of("days"))
                                .date(monday)
                                .addShifts(ShiftCode.DAY)
                                .minimum(2)
                                .minimumStrength(RuleStrength.soft(50))
                                .preferred(3)
                                .underWeight(5)
                                .overWeight(1)
                                .maximum(4)
                                .maximumStrength(RuleStrength.soft(7))
                                .build(),
                        CoverRequirement.builder()
                                .date(monday)
                                .hours(HourRange.parse("00:00-24:00"))
                                .slot(Duration.ofHours(1))
                                .skill(SkillCode.of("keys"))
                                .level(2)
                                .minimum(1)
                                .build());
        assertThat(names(LocalDate.of(2026, 4, 18))).as("Saturday").containsExactly("cover 1");
        assertThat(names(LocalDate.of(2026, 5, 9))).as("make-up Saturday").containsExactly("days 2", "cover 1");
        assertThat(names(LocalDate.of(2026, 5, 1))).as("1 May").containsExactly("cover 1", "cover 1");
    }

    @Test
    @DisplayName("R9: in a promotion more agents are wanted, from its first day to its last")
    void more_are_wanted_in_a_promotion() {
        assertThat(names(LocalDate.of(2026, 10, 31))).containsExactly("cover 1");
        assertThat(names(LocalDate.of(2026, 11, 1))).containsExactly("cover 1", "cover 5");
        assertThat(names(LocalDate.of(2026, 11, 11))).containsExactly("days 2", "cover 1", "cover 5");
        assertThat(names(LocalDate.of(2026, 11, 12))).containsExactly("days 2", "cover 1");
    }

    @Test
    void a_problem_has_shifts_cover_rules_and_holidays() {
        RosterHorizon days = RosterHorizon.of(LocalDate.of(2026, 4, 3), 7);
        RosterProblem problem = RULES.problem(days, agents(2)).build();

        assertThat(problem.horizon()).isEqualTo(days);
        assertThat(problem.zone()).hasToString("Asia/Shanghai");
        assertThat(problem.shifts()).isEqualTo(RULES.shifts(days.start()));
        assertThat(problem.agents()).isEqualTo(agents(2));
        assertThat(problem.rules()).isEqualTo(RULES.rules());
        assertThat(problem.holidays())
                .containsExactly(LocalDate.of(2026, 4, 4), LocalDate.of(2026, 4, 5), LocalDate.of(2026, 4, 6));
        assertThat(problem.cover()).hasSize(7 + 3 + 4);
    }

    @Test
    void days_are_parted_where_a_season_begins() {
        RosterHorizon spring = RosterHorizon.of(LocalDate.of(2026, 4, 20), 28);
        assertThat(RULES.parts(spring))
                .containsExactly(
                        RosterHorizon.of(LocalDate.of(2026, 4, 20), 11),
                        RosterHorizon.of(LocalDate.of(2026, 5, 1), 17));
        assertThatThrownBy(() -> RULES.problem(spring, agents(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "horizon (2026-04-20 to 2026-05-17) must have one season, and another begins on 2026-05-01\n"
                                + "Make a roster for each of its parts.");
        RosterHorizon april = RosterHorizon.of(LocalDate.of(2026, 4, 1), 30);
        assertThat(RULES.parts(april)).containsExactly(april);
    }

    @Test
    void a_year_without_holiday_data_is_refused_unless_its_days_are_ordinary() {
        LocalDate date = LocalDate.of(2031, 1, 1);
        assertThatThrownBy(() -> RULES.cover(date))
                .isInstanceOf(DateTimeException.class)
                .hasMessage("date (2031-01-01) is in a year that cn-mainland does not cover");
        assertThat(Handbook.load("finance-company").rosterRules().cover(date))
                .singleElement()
                .extracting(CoverRequirement::minimum)
                .isEqualTo(OptionalInt.of(1));
    }

    @Test
    void a_handbook_without_the_section_says_so() {
        Handbook handbook = Handbook.parse(Documents.SOUND);
        assertThatThrownBy(handbook::rosterRules)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("handbook (desk@1) has no section roster");
    }

    @Test
    @DisplayName("R3: the strict shop's month has two shifts, six on and one off, and both shifts always worked")
    void the_strict_shop_has_a_roster() {
        RosterRules rules = Handbook.load("taobao-shop-strict").rosterRules();
        RosterHorizon march = RosterHorizon.of(LocalDate.of(2026, 3, 2), 28);

        List<Assignment> roster = solved(rules.problem(march, agents(4)).build());

        Map<LocalDate, List<String>> byDay = roster.stream()
                .collect(Collectors.groupingBy(
                        Assignment::date,
                        Collectors.mapping(work -> work.shift().code().value(), Collectors.toList())));
        assertThat(byDay)
                .hasSize(28)
                .allSatisfy((date, shifts) -> assertThat(shifts).contains("day", "night"));
        Map<AgentId, Long> worked = roster.stream()
                .filter(work -> work.date().isBefore(LocalDate.of(2026, 3, 9)))
                .collect(Collectors.groupingBy(Assignment::agent, Collectors.counting()));
        assertThat(worked.values()).allMatch(shifts -> shifts <= 6);
    }

    @Test
    @DisplayName(
            "R6, R7: the property desk's lunch and night duty are always worked, the night by a maintenance worker")
    void the_property_desk_has_a_roster() {
        RosterRules rules = Handbook.load("property-management").rosterRules();
        List<RosterAgent> agents = new ArrayList<>(agents(3));
        for (String worker : List.of("W1", "W2")) {
            agents.add(RosterAgent.builder()
                    .id(AgentId.of(worker))
                    .putSkills(SkillCode.of("maintenance"), 1)
                    .build());
        }

        List<Assignment> roster = solved(rules.problem(RosterHorizon.of(LocalDate.of(2026, 5, 1), 31), agents)
                .build());

        assertThat(roster)
                .filteredOn(work -> work.shift().code().equals(NIGHT))
                .hasSize(31)
                .allMatch(work -> work.agent().value().startsWith("W"))
                .allMatch(work -> work.shift().hours().toString().equals("18:00-08:30"));
        assertThat(roster)
                .filteredOn(work -> work.shift().code().value().equals("lunch-duty"))
                .hasSize(31)
                .allMatch(work -> work.shift().breaks().isEmpty());
    }

    @Test
    @DisplayName("The finance company works on working days, make-up days among them, and on no other")
    void the_finance_company_works_on_working_days() {
        RosterRules rules = Handbook.load("finance-company").rosterRules();

        List<Assignment> roster = solved(rules.problem(RosterHorizon.of(LocalDate.of(2026, 5, 1), 31), agents(2))
                .build());

        assertThat(roster)
                .extracting(Assignment::date)
                .contains(LocalDate.of(2026, 5, 9))
                .doesNotContain(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 10))
                .allMatch(Handbook.load("finance-company").calendar()::isWorkday);
    }

    private static List<String> findings(Handbook handbook) {
        return handbook.findings().stream()
                .map(finding -> finding.message(Locale.ENGLISH))
                .toList();
    }

    @Test
    @DisplayName("G16: the strict shop's day shift is 54 hours a week; the handbook loads, and says so")
    void the_strict_shop_breaks_labour_law_and_loads() {
        assertThat(findings(Handbook.load("taobao-shop-strict")))
                .containsExactly(
                        said("day", "9:00 hours a day", "8:00", "36"),
                        said("day", "54:00 hours a week", "44:00", "36"),
                        said("day", "54:00 hours a week", "40:00", "order"),
                        said("day", "56:00 hours of overtime a month", "36:00", "41"));
        assertThat(Handbook.load("taobao-shop-strict").findings().get(1).message(Locale.CHINA))
                .isEqualTo("按手册规则排满“day”班次：每周工时为 54:00，限值为 44:00（Labour Law of the PRC, art. 36）。");
    }

    @Test
    @DisplayName("G16: a handbook that keeps labour law has no findings, nor one without law or without shifts")
    void a_handbook_that_keeps_the_law_has_no_findings() {
        String finance = Packs.text("finance-company");
        String law = Documents.with(finance, "/labour", "[{ \"pack\": \"CN\" }, { \"pack\": \"EU\" }]");
        assertThat(findings(Handbook.parse(law))).isEmpty();
        assertThat(findings(Handbook.parse(finance))).isEmpty();
        assertThat(findings(Handbook.parse(Documents.with("/labour", "[{ \"pack\": \"CN\" }]"))))
                .isEmpty();
    }

    @Test
    @DisplayName("G16: a calendar that knows no year but its own is reviewed like any other")
    void a_calendar_that_refuses_years_is_reviewed() {
        String strict = Packs.text("taobao-shop-strict").replaceAll(",\\s*\"uncoveredYears\": \"ORDINARY\"", "");
        assertThat(strict).doesNotContain("uncoveredYears");
        assertThat(findings(Handbook.parse(strict))).isEqualTo(findings(Handbook.load("taobao-shop-strict")));
    }

    @Test
    @DisplayName("G16, R1: four days off a month of nine-hour shifts; in a season of longer ones the longest counts")
    void days_off_of_a_month_are_spread() {
        String section = """
                {
                  "shifts": [
                    { "code": "day", "hours": "08:00-17:00", "seasons": [
                      { "from": "05-01", "to": "09-30", "hours": "08:00-18:00", "breaks": ["12:00-12:30"] }] },
                    { "code": "short", "hours": "09:00-13:00" }
                  ],
                  "rules": [
                    { "kind": "TOTAL", "name": "off", "measure": "DAYS_OFF", "window": "MONTH", "minimum": 4 },
                    { "kind": "RUN", "name": "wish", "maximum": 3, "weight": 5 },
                    { "kind": "RUN", "name": "few", "maximum": 2, "contracts": ["part-time"] }
                  ]
                }""";
        String document = Documents.with("/roster", section);
        assertThat(findings(Handbook.parse(Documents.with(document, "/labour", "[{ \"pack\": \"CN\" }]"))))
                .containsExactly(
                        said("day", "9:30 hours a day", "8:00", "36"),
                        said("day", "57:00 hours a week", "44:00", "36"),
                        said("day", "57:00 hours a week", "40:00", "order"),
                        said("day", "1:30 hours of overtime a day", "1:00", "41, as a rule"),
                        said("day", "68:00 hours of overtime a month", "36:00", "41"));
    }

    private static String said(String shift, String measured, String bound, String article) {
        String source =
                article.equals("order") ? "State Council order 174, art. 3" : "Labour Law of the PRC, art. " + article;
        return "Whoever works the shift '" + shift + "' as often as the handbook's rules let has " + measured
                + ", and the limit is " + bound + " (" + source + ").";
    }
}
