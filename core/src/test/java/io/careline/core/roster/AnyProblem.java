package io.careline.core.roster;

import io.careline.calendar.HourRange;
import io.careline.common.AgentId;
import io.careline.roster.AgentRow;
import io.careline.roster.Assignment;
import io.careline.roster.CompanionRule;
import io.careline.roster.CompleteWeekendRule;
import io.careline.roster.ContractCode;
import io.careline.roster.CoverRequirement;
import io.careline.roster.CustomRule;
import io.careline.roster.FairnessRule;
import io.careline.roster.IdenticalWeekendRule;
import io.careline.roster.OvertimeRule;
import io.careline.roster.PatternDay;
import io.careline.roster.PatternDayKind;
import io.careline.roster.PatternRule;
import io.careline.roster.RecoveryRule;
import io.careline.roster.RequestFairnessRule;
import io.careline.roster.RestRule;
import io.careline.roster.RosterAbsence;
import io.careline.roster.RosterAgent;
import io.careline.roster.RosterAvailability;
import io.careline.roster.RosterHistory;
import io.careline.roster.RosterHorizon;
import io.careline.roster.RosterLock;
import io.careline.roster.RosterMeasure;
import io.careline.roster.RosterPreference;
import io.careline.roster.RosterProblem;
import io.careline.roster.RosterRequest;
import io.careline.roster.RosterRule;
import io.careline.roster.RosterRuleType;
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
import io.careline.roster.SuccessionRule;
import io.careline.roster.TotalRule;
import io.careline.roster.WeekendFairnessRule;
import io.careline.roster.WeekendRunRule;
import io.careline.roster.WeekendTotalRule;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;

/** A small problem of everything, drawn from a seed: each kind of rule, hard and soft, history, holidays, skills. */
final class AnyProblem {
    private static final LocalDate START = LocalDate.of(2026, 2, 25);
    private static final SkillCode ENGLISH = SkillCode.of("english");
    private static final List<ContractCode> CONTRACTS = List.of(ContractCode.of("full"), ContractCode.of("half"));

    private final Random random;
    private final int days;
    private final List<ShiftType> shifts = new ArrayList<>();
    private final List<RosterAgent> agents = new ArrayList<>();

    AnyProblem(long seed) {
        this(seed, 20, 5);
    }

    AnyProblem(long seed, int mostDays, int mostAgents) {
        this.random = new Random(seed);
        this.days = 1 + random.nextInt(mostDays);
        List<String> hours = List.of("08:00-17:00", "12:00-20:00", "22:00-06:00", "17:00-01:00");
        int count = 1 + random.nextInt(mostDays < 5 ? 2 : hours.size());
        for (int index = 0; index < count; index++) {
            ShiftType.Builder shift =
                    ShiftType.builder().code(ShiftCode.of("s" + index)).hours(HourRange.parse(hours.get(index)));
            if (index == 0) {
                shift.addBreaks(HourRange.parse("12:00-13:00"));
            }
            if (index == 2) {
                shift.addBreaks(HourRange.parse("01:00-02:00"));
            }
            shifts.add(shift.build());
        }
        int people = 1 + random.nextInt(mostAgents);
        for (int index = 0; index < people; index++) {
            agents.add(agent(index));
        }
    }

    private RosterAgent agent(int index) {
        RosterAgent.Builder agent = RosterAgent.builder().id(AgentId.of("a" + index));
        if (random.nextBoolean()) {
            agent.contract(pick(CONTRACTS));
        }
        if (random.nextBoolean()) {
            agent.putSkills(ENGLISH, 1 + random.nextInt(2));
        }
        if (random.nextInt(3) == 0) {
            int past = 1 + random.nextInt(9);
            RosterHistory.Builder history = RosterHistory.builder().from(START.minusDays(past));
            for (int day = 1; day <= past; day++) {
                if (random.nextInt(3) > 0) {
                    history.putShifts(START.minusDays(day), pick(shifts).code());
                }
            }
            for (String rule : List.of("FAIRNESS", "WEEKEND_FAIRNESS", "REQUEST_FAIRNESS")) {
                history.putCarried(RuleId.of(rule), (long) random.nextInt(4));
            }
            agent.history(history.build());
        }
        for (int count = random.nextInt(3) == 0 ? 1 + random.nextInt(2) : 0; count > 0; count--) {
            agent.addAvailability(availability());
        }
        return agent.build();
    }

    private RosterAvailability availability() {
        RosterAvailability.Builder hours = RosterAvailability.builder().weekdays(weekdays());
        if (random.nextBoolean()) {
            hours.from(anyDay());
        }
        if (random.nextBoolean()) {
            hours.to(START.plusDays(days));
        }
        List<String> ranges = List.of("08:00-13:00", "12:00-20:00", "13:00-17:30", "20:00-02:00", "00:00-09:00");
        for (int count = random.nextInt(4); count > 0; count--) {
            hours.addHours(HourRange.parse(pick(ranges)));
        }
        return hours.build();
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private LocalDate anyDay() {
        return START.plusDays(random.nextInt(days));
    }

    private Set<ShiftCode> someShifts() {
        Set<ShiftCode> some = new HashSet<>();
        some.add(pick(shifts).code());
        if (random.nextBoolean()) {
            some.add(pick(shifts).code());
        }
        return some;
    }

    private Set<ShiftCode> anyShifts() {
        return random.nextBoolean() ? Set.of() : someShifts();
    }

    private RuleStrength strength() {
        return random.nextInt(3) == 0 ? RuleStrength.hard() : RuleStrength.soft(random.nextInt(6));
    }

    private RuleScope scope() {
        return switch (random.nextInt(3)) {
            case 0 -> RuleScope.everyone();
            case 1 -> RuleScope.of(pick(CONTRACTS));
            default ->
                RuleScope.builder()
                        .addAgents(pick(agents).id())
                        .addAgents(pick(agents).id())
                        .build();
        };
    }

    private RuleWindow window() {
        return switch (random.nextInt(5)) {
            case 0 -> RuleWindow.week();
            case 1 -> RuleWindow.month();
            case 2 -> RuleWindow.rolling(1 + random.nextInt(10));
            default -> RuleWindow.horizon();
        };
    }

    private Set<DayOfWeek> weekend() {
        return random.nextBoolean()
                ? EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)
                : EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY, DayOfWeek.MONDAY);
    }

    private Set<DayOfWeek> weekdays() {
        return random.nextBoolean() ? Set.of() : EnumSet.of(pick(List.of(DayOfWeek.values())), DayOfWeek.SATURDAY);
    }

    private OptionalInt small(int from) {
        return OptionalInt.of(from + random.nextInt(4));
    }

    private OptionalLong total(int bound) {
        return OptionalLong.of(random.nextInt(bound));
    }

    RosterProblem problem() {
        RosterProblem.Builder problem = RosterProblem.builder()
                .horizon(RosterHorizon.of(START, days))
                .zone(ZoneOffset.UTC)
                .shifts(shifts)
                .agents(agents);
        for (RosterRuleType type : RosterRuleType.values()) {
            int count = random.nextInt(3);
            for (int index = 0; index < count; index++) {
                problem.addRules(rule(type));
            }
        }
        for (int index = random.nextInt(8); index > 0; index--) {
            problem.addCover(cover());
        }
        for (int index = random.nextInt(6); index > 0; index--) {
            problem.addRequests(RosterRequest.builder()
                    .agent(pick(agents).id())
                    .date(anyDay())
                    .shifts(anyShifts())
                    .wanted(random.nextBoolean())
                    .weight(random.nextInt(5))
                    .build());
        }
        if (random.nextInt(3) == 0) {
            LocalDate from = anyDay().minusDays(1);
            problem.addAbsences(RosterAbsence.of(agents.get(0).id(), from, from.plusDays(random.nextInt(3))));
        }
        if (random.nextInt(3) == 0 && agents.size() > 1) {
            LocalDate date = anyDay();
            ShiftType shift = pick(shifts);
            RosterLock.Builder lock =
                    RosterLock.builder().agent(agents.get(1).id()).date(date);
            if (random.nextBoolean() && agents.get(1).isAvailable(date, shift)) {
                lock.shift(shift.code());
            }
            problem.addLocks(lock.build());
        }
        for (int index = random.nextInt(5); index > 0; index--) {
            RosterPreference.Builder preference = RosterPreference.builder()
                    .agent(pick(agents).id())
                    .date(anyDay())
                    .weight(random.nextInt(4));
            if (random.nextBoolean()) {
                preference.shift(pick(shifts).code());
            }
            problem.addPreferences(preference.build());
        }
        return problem.addHolidays(anyDay()).build();
    }

    private CoverRequirement cover() {
        CoverRequirement.Builder cover =
                CoverRequirement.builder().date(anyDay()).shifts(anyShifts());
        if (random.nextInt(3) == 0) {
            cover.hours(HourRange.parse(pick(List.of("09:00-12:10", "20:00-03:00", "00:00-24:00"))))
                    .slot(Duration.ofMinutes(pick(List.of(30, 60, 45))));
        }
        if (random.nextInt(3) == 0) {
            cover.skill(ENGLISH).level(1 + random.nextInt(2));
        }
        if (random.nextBoolean()) {
            cover.minimum(random.nextInt(2)).minimumStrength(strength());
        }
        if (random.nextBoolean()) {
            cover.maximum(3 + random.nextInt(2)).maximumStrength(strength());
        }
        return cover.preferred(1 + random.nextInt(2))
                .underWeight(random.nextInt(20))
                .overWeight(random.nextInt(3))
                .build();
    }

    private RosterRule rule(RosterRuleType type) {
        RuleId id = RuleId.of(type.name());
        RuleStrength strength = strength();
        RuleScope scope = scope();
        return switch (type) {
            case SUCCESSION ->
                SuccessionRule.builder()
                        .id(id)
                        .strength(strength)
                        .scope(scope)
                        .first(someShifts())
                        .second(someShifts())
                        .build();
            case REST ->
                RestRule.builder()
                        .id(id)
                        .strength(strength)
                        .scope(scope)
                        .rest(Duration.ofHours(1 + random.nextInt(60)))
                        .build();
            case TOTAL ->
                TotalRule.builder()
                        .id(id)
                        .strength(strength)
                        .scope(scope)
                        .measure(pick(List.of(RosterMeasure.values())))
                        .shifts(anyShifts())
                        .window(window())
                        .weekdays(weekdays())
                        .holidaysOnly(random.nextInt(4) == 0)
                        .minimum(total(4))
                        .maximum(OptionalLong.of(4 + random.nextInt(2000)))
                        .build();
            case RUN ->
                RunRule.builder()
                        .id(id)
                        .strength(strength)
                        .scope(scope)
                        .off(random.nextBoolean())
                        .shifts(anyShifts())
                        .minimum(small(0))
                        .maximum(small(3))
                        .edgeFree(random.nextBoolean())
                        .build();
            case WEEKEND_TOTAL ->
                WeekendTotalRule.builder()
                        .id(id)
                        .strength(strength)
                        .scope(scope)
                        .weekend(weekend())
                        .window(window())
                        .minimum(total(2))
                        .maximum(OptionalLong.of(1 + random.nextInt(2)))
                        .build();
            case WEEKEND_RUN ->
                WeekendRunRule.builder()
                        .id(id)
                        .strength(strength)
                        .scope(scope)
                        .weekend(weekend())
                        .minimum(OptionalInt.of(random.nextInt(3)))
                        .maximum(OptionalInt.of(2))
                        .edgeFree(random.nextBoolean())
                        .build();
            case COMPLETE_WEEKEND ->
                CompleteWeekendRule.builder()
                        .id(id)
                        .strength(strength)
                        .scope(scope)
                        .weekend(weekend())
                        .build();
            case IDENTICAL_WEEKEND ->
                IdenticalWeekendRule.builder()
                        .id(id)
                        .strength(strength)
                        .scope(scope)
                        .weekend(weekend())
                        .build();
            case PATTERN ->
                PatternRule.builder()
                        .id(id)
                        .strength(strength)
                        .scope(scope)
                        .pattern(pattern())
                        .startDays(weekdays())
                        .wanted(random.nextBoolean())
                        .build();
            case RECOVERY ->
                RecoveryRule.builder()
                        .id(id)
                        .strength(strength)
                        .scope(scope)
                        .shifts(someShifts())
                        .daysOff(1 + random.nextInt(3))
                        .build();
            case SKILL ->
                SkillRule.builder()
                        .id(id)
                        .strength(strength)
                        .scope(scope)
                        .shifts(someShifts())
                        .skill(ENGLISH)
                        .level(1 + random.nextInt(2))
                        .build();
            case SEPARATION ->
                SeparationRule.builder()
                        .id(id)
                        .strength(strength)
                        .scope(scope)
                        .shifts(anyShifts())
                        .build();
            case COMPANION ->
                CompanionRule.builder()
                        .id(id)
                        .strength(strength)
                        .scope(scope)
                        .shifts(anyShifts())
                        .addCompanions(pick(agents).id())
                        .addCompanions(pick(agents).id())
                        .build();
            case FAIRNESS ->
                FairnessRule.builder()
                        .id(id)
                        .strength(strength)
                        .scope(scope)
                        .shifts(anyShifts())
                        .measure(pick(List.of(RosterMeasure.values())))
                        .weekdays(weekdays())
                        .holidaysOnly(random.nextInt(4) == 0)
                        .build();
            case CUSTOM ->
                CustomRule.builder()
                        .id(id)
                        .strength(strength)
                        .scope(scope)
                        .criterion(AnyProblem::changesOfShift)
                        .build();
            case WEEKEND_FAIRNESS ->
                WeekendFairnessRule.builder()
                        .id(id)
                        .strength(strength)
                        .scope(scope)
                        .weekend(weekend())
                        .build();
            case REQUEST_FAIRNESS ->
                RequestFairnessRule.builder()
                        .id(id)
                        .strength(strength)
                        .scope(scope)
                        .build();
            case OVERTIME ->
                OvertimeRule.builder()
                        .id(id)
                        .strength(strength)
                        .scope(scope)
                        .window(window())
                        .time(Duration.ofMinutes(random.nextInt(4000)))
                        .unit(Duration.ofMinutes(1 + random.nextInt(90)))
                        .build();
        };
    }

    private List<PatternDay> pattern() {
        List<PatternDay> pattern = new ArrayList<>();
        for (int index = 1 + random.nextInt(3); index > 0; index--) {
            pattern.add(PatternDay.builder()
                    .kind(pick(List.of(PatternDayKind.values())))
                    .shifts(someShifts())
                    .build());
        }
        return pattern;
    }

    /** A rule of a user: how often the shift changes from one day of work to the next. */
    private static long changesOfShift(AgentRow row) {
        long changes = 0;
        for (LocalDate date = row.start().plusDays(1); !date.isAfter(row.end()); date = date.plusDays(1)) {
            var before = row.on(date.minusDays(1));
            var now = row.on(date);
            changes += before.isPresent() && now.isPresent() && !before.equals(now) ? 1 : 0;
        }
        return changes;
    }

    List<Assignment> roster() {
        List<Assignment> roster = new ArrayList<>();
        for (RosterAgent agent : agents) {
            for (int day = 0; day < days; day++) {
                if (random.nextInt(3) > 0) {
                    roster.add(Assignment.of(agent.id(), START.plusDays(day), pick(shifts)));
                }
            }
        }
        return roster;
    }
}
