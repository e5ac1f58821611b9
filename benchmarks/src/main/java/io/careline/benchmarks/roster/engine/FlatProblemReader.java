package io.careline.benchmarks.roster.engine;

import io.careline.common.AgentId;
import io.careline.roster.CompleteWeekendRule;
import io.careline.roster.CoverRequirement;
import io.careline.roster.IdenticalWeekendRule;
import io.careline.roster.PatternDay;
import io.careline.roster.PatternRule;
import io.careline.roster.RosterAbsence;
import io.careline.roster.RosterAgent;
import io.careline.roster.RosterLock;
import io.careline.roster.RosterPreference;
import io.careline.roster.RosterProblem;
import io.careline.roster.RosterRequest;
import io.careline.roster.RosterRule;
import io.careline.roster.RuleStrength;
import io.careline.roster.RuleWindowKind;
import io.careline.roster.RunRule;
import io.careline.roster.ShiftCode;
import io.careline.roster.SkillRule;
import io.careline.roster.SuccessionRule;
import io.careline.roster.TotalRule;
import io.careline.roster.WeekendRunRule;
import io.careline.roster.WeekendTotalRule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Turns a problem into numbers, and gathers what has no place in them. */
final class FlatProblemReader {
    private final RosterProblem problem;
    private final FlatProblem flat;
    private final Map<AgentId, Integer> agents = new HashMap<>();
    private final Set<String> reasons = new TreeSet<>();

    FlatProblemReader(RosterProblem problem) {
        this.problem = problem;
        this.flat = new FlatProblem(problem);
        problem.agents().forEach(agent -> agents.put(agent.id(), agents.size()));
    }

    FlatProblem read() {
        problem.agents().forEach(this::agent);
        problem.absences().forEach(this::absence);
        problem.locks().forEach(this::lock);
        problem.preferences().forEach(this::preference);
        problem.requests().forEach(this::request);
        problem.rules().forEach(this::rule);
        problem.cover().forEach(this::cover);
        if (!reasons.isEmpty()) {
            throw new InexpressibleProblemException(List.copyOf(reasons));
        }
        return flat;
    }

    private void refuseIf(boolean isSo, String what) {
        if (isSo) {
            reasons.add(what);
        }
    }

    private void agent(RosterAgent agent) {
        refuseIf(agent.history().isPresent(), "days before the horizon (agent " + agent.id() + ")");
        for (int day = 0; day < flat.days; day++) {
            for (int value = 1; value < flat.values; value++) {
                if (!agent.isAvailable(date(day), problem.shifts().get(value - 1))) {
                    flat.bar(agents.get(agent.id()), day, value);
                }
            }
        }
    }

    private int day(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(problem.horizon().start(), date);
    }

    private LocalDate date(int day) {
        return problem.horizon().start().plusDays(day);
    }

    /** Whether values are among some shifts; all shifts if none is named. */
    private boolean[] members(Set<ShiftCode> shifts) {
        boolean[] members = new boolean[flat.values];
        for (int value = 1; value < flat.values; value++) {
            members[value] = shifts.isEmpty()
                    || shifts.contains(problem.shifts().get(value - 1).code());
        }
        return members;
    }

    private void absence(RosterAbsence absence) {
        boolean[] shifts = members(Set.of());
        for (LocalDate date = absence.from(); !date.isAfter(absence.to()); date = date.plusDays(1)) {
            if (problem.horizon().includes(date)) {
                bar(agents.get(absence.agent()), day(date), shifts);
            }
        }
    }

    private void bar(int agent, int day, boolean[] values) {
        for (int value = 0; value < values.length; value++) {
            if (values[value]) {
                flat.bar(agent, day, value);
            }
        }
    }

    private void lock(RosterLock lock) {
        boolean[] others = lock.shift().map(shift -> members(Set.of(shift))).orElse(members(Set.of()));
        if (lock.shift().isPresent()) {
            for (int value = 0; value < others.length; value++) {
                others[value] = !others[value];
            }
        }
        bar(agents.get(lock.agent()), day(lock.date()), others);
    }

    private void preference(RosterPreference preference) {
        boolean[] kept = preference.shift().map(shift -> members(Set.of(shift))).orElse(new boolean[flat.values]);
        for (int value = 0; value < flat.values; value++) {
            boolean isKept = value == 0 ? preference.shift().isEmpty() : kept[value];
            if (!isKept) {
                flat.charge(agents.get(preference.agent()), day(preference.date()), value, preference.weight());
            }
        }
    }

    private void request(RosterRequest request) {
        for (int value = 0; value < flat.values; value++) {
            boolean isGranted = value == 0
                    ? !request.isWanted()
                    : request.isGrantedBy(problem.shifts().get(value - 1).code());
            if (!isGranted) {
                flat.charge(agents.get(request.agent()), day(request.date()), value, request.weight());
            }
        }
    }

    private void rule(RosterRule rule) {
        switch (rule.type()) {
            case SUCCESSION, TOTAL, RUN, WEEKEND_TOTAL, WEEKEND_RUN -> bind(rule);
            case COMPLETE_WEEKEND, IDENTICAL_WEEKEND, PATTERN, SKILL -> bind(rule);
            case REST,
                    RECOVERY,
                    SEPARATION,
                    COMPANION,
                    FAIRNESS,
                    WEEKEND_FAIRNESS,
                    REQUEST_FAIRNESS,
                    OVERTIME,
                    CUSTOM -> refuseIf(true, "rules of the kind " + rule.type() + " (" + rule.id() + ")");
        }
    }

    private void bind(RosterRule rule) {
        for (int index = 0; index < flat.agents; index++) {
            if (rule.scope().includes(problem.agents().get(index))) {
                bind(rule, index);
            }
        }
    }

    private void bind(RosterRule rule, int agent) {
        RuleStrength strength = rule.strength();
        if (rule instanceof SuccessionRule succession) {
            List<boolean[]> days = List.of(members(succession.first()), members(succession.second()));
            flat.patterns.add(new Pattern(agent, starts(Set.of(), days.size()), days, 1, strength));
        } else if (rule instanceof TotalRule total) {
            total(total, agent);
        } else if (rule instanceof RunRule run) {
            refuseIf(!run.shifts().isEmpty(), "runs of some shifts (" + rule.id() + ")");
            Limit limit = Limit.of(run.minimum(), run.maximum(), strength);
            flat.runs.add(new Run(agent, run.isOff(), limit, run.isEdgeFree()));
        } else if (rule instanceof WeekendTotalRule total) {
            refuseIf(total.window().kind() != RuleWindowKind.HORIZON, window(rule));
            Limit limit = Limit.of(total.minimum(), total.maximum(), strength);
            flat.weekends.add(weekends(agent, total.weekend(), false, limit, false));
        } else if (rule instanceof WeekendRunRule run) {
            Limit limit = Limit.of(run.minimum(), run.maximum(), strength);
            flat.weekends.add(weekends(agent, run.weekend(), true, limit, run.isEdgeFree()));
        } else if (rule instanceof CompleteWeekendRule complete) {
            new WeekendShapes(flat, agent, strength).complete(weekends(complete.weekend()));
        } else if (rule instanceof IdenticalWeekendRule identical) {
            new WeekendShapes(flat, agent, strength).identical(weekends(identical.weekend()));
        } else if (rule instanceof PatternRule pattern) {
            pattern(pattern, agent);
        } else if (rule instanceof SkillRule skill) {
            skill(skill, agent);
        }
    }

    private static String window(RosterRule rule) {
        return "windows other than the horizon (" + rule.id() + ")";
    }

    private void total(TotalRule rule, int agent) {
        refuseIf(rule.window().kind() != RuleWindowKind.HORIZON, window(rule));
        refuseIf(!rule.weekdays().isEmpty() || rule.isHolidaysOnly(), "totals of some days only (" + rule.id() + ")");
        boolean[] members = members(rule.shifts());
        long[] worth = new long[flat.values];
        for (int value = 0; value < flat.values; value++) {
            worth[value] = switch (rule.measure()) {
                case DAYS_OFF -> value == 0 ? 1 : 0;
                case SHIFTS -> members[value] ? 1 : 0;
                case MINUTES -> members[value] ? problem.shifts().get(value - 1).paidMinutes() : 0;
            };
        }
        flat.totals.add(new Total(agent, worth, Limit.of(rule.minimum(), rule.maximum(), rule.strength())));
    }

    private int[] starts(Set<DayOfWeek> weekdays, int length) {
        return IntStream.rangeClosed(0, flat.days - length)
                .filter(day -> weekdays.isEmpty() || weekdays.contains(date(day).getDayOfWeek()))
                .toArray();
    }

    private void pattern(PatternRule rule, int agent) {
        refuseIf(rule.isWanted(), "wanted patterns (" + rule.id() + ")");
        List<boolean[]> days = new ArrayList<>();
        for (PatternDay day : rule.pattern()) {
            boolean[] matching = new boolean[flat.values];
            for (int value = 0; value < flat.values; value++) {
                matching[value] = value == 0
                        ? day.matchesOff()
                        : day.matches(problem.shifts().get(value - 1).code());
            }
            days.add(matching);
        }
        flat.patterns.add(new Pattern(agent, starts(rule.startDays(), days.size()), days, 1, rule.strength()));
    }

    private void skill(SkillRule rule, int agent) {
        if (problem.agents().get(agent).has(rule.skill(), rule.level())) {
            return;
        }
        boolean[] members = members(rule.shifts());
        for (int day = 0; day < flat.days; day++) {
            for (int value = 1; value < flat.values; value++) {
                if (members[value] && rule.strength().isHard()) {
                    flat.bar(agent, day, value);
                } else if (members[value]) {
                    flat.charge(agent, day, value, rule.strength().weight());
                }
            }
        }
    }

    /** By day, the weekend it belongs to; -1 if to none. One that the horizon cuts counts with what is left. */
    private int[] weekends(Set<DayOfWeek> weekend) {
        int[] of = new int[flat.days];
        int found = 0;
        for (int day = 0; day < flat.days; day++) {
            boolean isOne = weekend.contains(date(day).getDayOfWeek());
            found += isOne && (day == 0 || of[day - 1] < 0) ? 1 : 0;
            of[day] = isOne ? found - 1 : -1;
        }
        return of;
    }

    private Weekends weekends(int agent, Set<DayOfWeek> weekend, boolean isRun, Limit limit, boolean isEdgeFree) {
        int[] of = weekends(weekend);
        int count = IntStream.of(of).max().orElse(-1) + 1;
        return new Weekends(agent, of, count, isRun, limit, isEdgeFree);
    }

    private void cover(CoverRequirement requirement) {
        refuseIf(requirement.hours().isPresent(), "cover of hours (" + requirement.id() + ")");
        boolean[] counting = new boolean[flat.agents];
        for (int agent = 0; agent < counting.length; agent++) {
            RosterAgent found = problem.agents().get(agent);
            counting[agent] = requirement.skill().stream().allMatch(skill -> found.has(skill, requirement.level()));
        }
        List<Limit> limits = new ArrayList<>();
        requirement.minimum().ifPresent(least -> limits.add(Limit.atLeast(least, requirement.minimumStrength())));
        requirement.maximum().ifPresent(most -> limits.add(Limit.atMost(most, requirement.maximumStrength())));
        requirement.preferred().ifPresent(wanted -> {
            limits.add(Limit.atLeast(wanted, RuleStrength.soft(requirement.underWeight())));
            limits.add(Limit.atMost(wanted, RuleStrength.soft(requirement.overWeight())));
        });
        flat.covers.add(
                new Cover(day(requirement.date()), counting, members(requirement.shifts()), List.copyOf(limits)));
    }
}
