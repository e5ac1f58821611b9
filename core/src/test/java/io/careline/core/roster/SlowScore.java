package io.careline.core.roster;

import io.careline.calendar.HourRange;
import io.careline.common.AgentId;
import io.careline.roster.AgentRow;
import io.careline.roster.Assignment;
import io.careline.roster.CompanionRule;
import io.careline.roster.CompleteWeekendRule;
import io.careline.roster.CoverRequirement;
import io.careline.roster.CustomRule;
import io.careline.roster.FairnessRule;
import io.careline.roster.IdenticalWeekendRule;
import io.careline.roster.OvertimeRule;
import io.careline.roster.PatternRule;
import io.careline.roster.RecoveryRule;
import io.careline.roster.RestRule;
import io.careline.roster.RosterAgent;
import io.careline.roster.RosterAvailability;
import io.careline.roster.RosterMeasure;
import io.careline.roster.RosterProblem;
import io.careline.roster.RosterRule;
import io.careline.roster.RuleId;
import io.careline.roster.RuleStrength;
import io.careline.roster.RuleWindow;
import io.careline.roster.RunRule;
import io.careline.roster.ScoreTotal;
import io.careline.roster.SeparationRule;
import io.careline.roster.ShiftCode;
import io.careline.roster.ShiftType;
import io.careline.roster.SkillRule;
import io.careline.roster.SuccessionRule;
import io.careline.roster.TotalRule;
import io.careline.roster.WeekendFairnessRule;
import io.careline.roster.WeekendRunRule;
import io.careline.roster.WeekendTotalRule;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;

/** The slow and obvious way to score a roster: from the rules' own words, date by date, with no index and no table. */
final class SlowScore {
    private static final RuleStrength FACT =
            RuleStrength.builder().hard(true).weight(10_000).build();

    private final RosterProblem problem;
    private final Map<AgentId, Map<LocalDate, ShiftType>> rows = new HashMap<>();
    private final Map<RuleId, ScoreTotal> totals = new TreeMap<>();
    private final LocalDate start;
    private final LocalDate end;

    private SlowScore(RosterProblem problem, List<Assignment> roster) {
        this.problem = problem;
        this.start = problem.horizon().start();
        this.end = problem.horizon().end();
        for (RosterAgent agent : problem.agents()) {
            Map<LocalDate, ShiftType> row = new HashMap<>();
            agent.history().ifPresent(history -> history.shifts().forEach((date, code) -> row.put(date, shift(code))));
            rows.put(agent.id(), row);
        }
        roster.forEach(assignment -> rows.get(assignment.agent()).put(assignment.date(), assignment.shift()));
    }

    static Map<RuleId, ScoreTotal> byRule(RosterProblem problem, List<Assignment> roster) {
        SlowScore slow = new SlowScore(problem, roster);
        slow.cells();
        slow.cover();
        for (RosterRule rule : problem.rules()) {
            slow.rule(rule);
        }
        return slow.totals;
    }

    private ShiftType shift(ShiftCode code) {
        return problem.shifts().stream()
                .filter(shift -> shift.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void add(RuleId rule, RuleStrength strength, long units) {
        long cost = units * strength.weight();
        if (cost > 0) {
            ScoreTotal was = totals.getOrDefault(
                    rule, ScoreTotal.builder().hard(0).soft(0).build());
            totals.put(
                    rule,
                    ScoreTotal.builder()
                            .hard(was.hard() + (strength.isHard() ? cost : 0))
                            .soft(was.soft() + (strength.isHard() ? 0 : cost))
                            .build());
        }
    }

    private Optional<ShiftCode> on(RosterAgent agent, LocalDate date) {
        return Optional.ofNullable(rows.get(agent.id()).get(date)).map(ShiftType::code);
    }

    private boolean works(RosterAgent agent, LocalDate date, Set<ShiftCode> shifts) {
        return on(agent, date)
                .filter(code -> shifts.isEmpty() || shifts.contains(code))
                .isPresent();
    }

    private LocalDate known(RosterAgent agent) {
        return agent.history().map(history -> history.from()).orElse(start);
    }

    private List<LocalDate> days(LocalDate from, LocalDate to) {
        return from.isAfter(to) ? List.of() : from.datesUntil(to.plusDays(1)).toList();
    }

    private void cells() {
        problem.requests().forEach(request -> {
            RosterAgent agent = agent(request.agent());
            if (works(agent, request.date(), request.shifts()) != request.isWanted()) {
                add(RuleId.REQUESTS, RuleStrength.soft(request.weight()), 1);
            }
        });
        problem.absences().forEach(absence -> {
            for (LocalDate date : days(absence.from(), absence.to())) {
                if (problem.horizon().includes(date) && works(agent(absence.agent()), date, Set.of())) {
                    add(RuleId.ABSENCES, FACT, 1);
                }
            }
        });
        problem.locks().forEach(lock -> {
            if (!on(agent(lock.agent()), lock.date()).equals(lock.shift())) {
                add(RuleId.LOCKS, FACT, 1);
            }
        });
        problem.preferences().forEach(preference -> {
            if (!on(agent(preference.agent()), preference.date()).equals(preference.shift())) {
                add(RuleId.PREFERENCES, RuleStrength.soft(preference.weight()), 1);
            }
        });
        for (RosterAgent agent : problem.agents()) {
            for (LocalDate date : days(start, end)) {
                ShiftType shift = rows.get(agent.id()).get(date);
                if (shift != null && isOutsideHours(agent, date, shift)) {
                    add(RuleId.AVAILABILITY, FACT, 1);
                }
            }
        }
    }

    /** Looks at each minute of a shift. */
    private static boolean isOutsideHours(RosterAgent agent, LocalDate date, ShiftType shift) {
        for (int minute = shift.hours().startMinute(); minute < shift.hours().endMinute(); minute++) {
            LocalDateTime moment = date.atStartOfDay().plusMinutes(minute);
            for (RosterAvailability hours : agent.availability()) {
                LocalDate day = moment.toLocalDate();
                boolean isOpen = hours.hours().stream()
                        .anyMatch(range -> isWithin(moment, day, range)
                                || (hours.includes(day.minusDays(1)) && isWithin(moment, day.minusDays(1), range)));
                if (hours.includes(day) && !isOpen) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isWithin(LocalDateTime moment, LocalDate day, HourRange range) {
        LocalDateTime midnight = day.atStartOfDay();
        return !moment.isBefore(midnight.plusMinutes(range.startMinute()))
                && moment.isBefore(midnight.plusMinutes(range.endMinute()));
    }

    private RosterAgent agent(AgentId id) {
        return problem.agents().stream()
                .filter(agent -> agent.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void cover() {
        for (CoverRequirement wanted : problem.cover()) {
            if (wanted.hours().isEmpty()) {
                bound(
                        wanted,
                        problem.agents().stream()
                                .filter(agent -> counts(wanted, agent))
                                .filter(agent -> works(agent, wanted.date(), wanted.shifts()))
                                .count());
            } else {
                LocalDateTime midnight = wanted.date().atStartOfDay();
                LocalDateTime at = midnight.plusMinutes(wanted.hours().get().startMinute());
                LocalDateTime last = midnight.plusMinutes(wanted.hours().get().endMinute());
                while (at.isBefore(last)) {
                    LocalDateTime from = at;
                    LocalDateTime next = at.plus(wanted.slot());
                    LocalDateTime to = next.isAfter(last) ? last : next;
                    bound(
                            wanted,
                            problem.agents().stream()
                                    .filter(agent -> counts(wanted, agent) && isOnDuty(wanted, agent, from, to))
                                    .count());
                    at = to;
                }
            }
        }
    }

    private static boolean counts(CoverRequirement wanted, RosterAgent agent) {
        return wanted.skill().isEmpty() || agent.has(wanted.skill().get(), wanted.level());
    }

    private boolean isOnDuty(CoverRequirement wanted, RosterAgent agent, LocalDateTime from, LocalDateTime to) {
        for (int offset = -1; offset <= 1; offset++) {
            LocalDate date = wanted.date().plusDays(offset);
            if (works(agent, date, wanted.shifts())) {
                ShiftType shift = rows.get(agent.id()).get(date);
                LocalDateTime begins =
                        date.atStartOfDay().plusMinutes(shift.hours().startMinute());
                LocalDateTime ends =
                        date.atStartOfDay().plusMinutes(shift.hours().endMinute());
                boolean isInBreak = shift.breaks().stream().anyMatch(pause -> {
                    LocalDateTime pauseBegins = date.atStartOfDay().plusMinutes(pause.startMinute());
                    LocalDateTime pauseEnds = date.atStartOfDay().plusMinutes(pause.endMinute());
                    if (pauseBegins.isBefore(begins)) {
                        pauseBegins = pauseBegins.plusDays(1);
                        pauseEnds = pauseEnds.plusDays(1);
                    }
                    return pauseBegins.isBefore(to) && pauseEnds.isAfter(from);
                });
                if (!begins.isAfter(from) && !ends.isBefore(to) && !isInBreak) {
                    return true;
                }
            }
        }
        return false;
    }

    private void bound(CoverRequirement wanted, long count) {
        wanted.minimum().ifPresent(least -> add(wanted.id(), wanted.minimumStrength(), Math.max(0, least - count)));
        wanted.maximum().ifPresent(most -> add(wanted.id(), wanted.maximumStrength(), Math.max(0, count - most)));
        wanted.preferred().ifPresent(number -> {
            add(wanted.id(), RuleStrength.soft(wanted.underWeight()), Math.max(0, number - count));
            add(wanted.id(), RuleStrength.soft(wanted.overWeight()), Math.max(0, count - number));
        });
    }

    private void rule(RosterRule rule) {
        List<RosterAgent> bound = problem.agents().stream()
                .filter(agent -> rule.scope().includes(agent))
                .toList();
        switch (rule.type()) {
            case SEPARATION -> separation((SeparationRule) rule, bound);
            case COMPANION -> companion((CompanionRule) rule, bound);
            case FAIRNESS -> fairness((FairnessRule) rule, bound);
            case WEEKEND_FAIRNESS -> weekendFairness((WeekendFairnessRule) rule, bound);
            default -> bound.forEach(agent -> add(rule.id(), rule.strength(), units(rule, agent)));
        }
    }

    private long units(RosterRule rule, RosterAgent agent) {
        return switch (rule.type()) {
            case SUCCESSION -> succession((SuccessionRule) rule, agent);
            case REST -> rest((RestRule) rule, agent);
            case TOTAL -> total((TotalRule) rule, agent);
            case RUN -> run((RunRule) rule, agent);
            case WEEKEND_TOTAL -> weekendTotal((WeekendTotalRule) rule, agent);
            case WEEKEND_RUN -> weekendRun((WeekendRunRule) rule, agent);
            case COMPLETE_WEEKEND -> completeWeekend((CompleteWeekendRule) rule, agent);
            case IDENTICAL_WEEKEND -> identicalWeekend((IdenticalWeekendRule) rule, agent);
            case PATTERN -> pattern((PatternRule) rule, agent);
            case RECOVERY -> recovery((RecoveryRule) rule, agent);
            case SKILL -> skill((SkillRule) rule, agent);
            case CUSTOM -> ((CustomRule) rule).criterion().units(new Row(agent));
            case OVERTIME -> overtime((OvertimeRule) rule, agent);
            case REQUEST_FAIRNESS -> refusals(rule, agent);
            case SEPARATION, COMPANION, FAIRNESS, WEEKEND_FAIRNESS -> 0;
        };
    }

    private long succession(SuccessionRule rule, RosterAgent agent) {
        return days(start, end).stream()
                .filter(date -> !date.minusDays(1).isBefore(known(agent)))
                .filter(date -> on(agent, date.minusDays(1))
                        .filter(rule.first()::contains)
                        .isPresent())
                .filter(date -> on(agent, date).filter(rule.second()::contains).isPresent())
                .count();
    }

    private long rest(RestRule rule, RosterAgent agent) {
        long units = 0;
        LocalDateTime free = null;
        for (LocalDate date : days(known(agent), end)) {
            ShiftType shift = rows.get(agent.id()).get(date);
            if (shift != null) {
                LocalDateTime begins =
                        date.atStartOfDay().plusMinutes(shift.hours().startMinute());
                if (free != null && !date.isBefore(start) && begins.isBefore(free.plus(rule.rest()))) {
                    units++;
                }
                free = date.atStartOfDay().plusMinutes(shift.hours().endMinute());
            }
        }
        return units;
    }

    private record Stretch(LocalDate from, LocalDate to, boolean isWhole) {}

    private List<Stretch> windows(RuleWindow window, RosterAgent agent) {
        List<Stretch> found = new ArrayList<>();
        LocalDate known = known(agent);
        switch (window.kind()) {
            case HORIZON -> found.add(new Stretch(start, end, true));
            case WEEK -> {
                for (LocalDate from = start.with(TemporalAdjusters.previousOrSame(window.weekStart()));
                        !from.isAfter(end);
                        from = from.plusDays(7)) {
                    found.add(clipped(from, from.plusDays(6), known));
                }
            }
            case MONTH -> {
                for (LocalDate from = start.withDayOfMonth(1); !from.isAfter(end); from = from.plusMonths(1)) {
                    found.add(clipped(from, from.plusMonths(1).minusDays(1), known));
                }
            }
            case ROLLING -> {
                for (LocalDate from : days(known, end)) {
                    LocalDate to = from.plusDays(window.days() - 1L);
                    if (!to.isAfter(end) && !to.isBefore(start)) {
                        found.add(new Stretch(from, to, true));
                    }
                }
                if (found.isEmpty()) {
                    found.add(new Stretch(known, end, false));
                }
            }
        }
        return found;
    }

    private Stretch clipped(LocalDate from, LocalDate to, LocalDate known) {
        LocalDate first = from.isBefore(known) ? known : from;
        LocalDate last = to.isAfter(end) ? end : to;
        return new Stretch(first, last, first.equals(from) && last.equals(to));
    }

    private static long beyond(OptionalLong least, OptionalLong most, long number, boolean isLeastWaived) {
        if (least.isPresent() && number < least.getAsLong() && !isLeastWaived) {
            return least.getAsLong() - number;
        }
        return most.isPresent() && number > most.getAsLong() ? number - most.getAsLong() : 0;
    }

    private static long beyond(OptionalInt least, OptionalInt most, long number, boolean isLeastWaived) {
        return beyond(
                least.isPresent() ? OptionalLong.of(least.getAsInt()) : OptionalLong.empty(),
                most.isPresent() ? OptionalLong.of(most.getAsInt()) : OptionalLong.empty(),
                number,
                isLeastWaived);
    }

    private long value(RosterAgent agent, LocalDate date, RosterMeasure measure, Set<ShiftCode> shifts) {
        return switch (measure) {
            case DAYS_OFF -> on(agent, date).isEmpty() ? 1 : 0;
            case SHIFTS -> works(agent, date, shifts) ? 1 : 0;
            case MINUTES ->
                works(agent, date, shifts) ? rows.get(agent.id()).get(date).paidMinutes() : 0;
        };
    }

    private boolean isCounted(LocalDate date, Set<DayOfWeek> weekdays, boolean isHolidaysOnly) {
        return (weekdays.isEmpty() || weekdays.contains(date.getDayOfWeek()))
                && (!isHolidaysOnly || problem.holidays().contains(date));
    }

    private long total(TotalRule rule, RosterAgent agent) {
        return windows(rule.window(), agent).stream()
                .mapToLong(window -> {
                    long sum = days(window.from(), window.to()).stream()
                            .filter(date -> isCounted(date, rule.weekdays(), rule.isHolidaysOnly()))
                            .mapToLong(date -> value(agent, date, rule.measure(), rule.shifts()))
                            .sum();
                    return beyond(rule.minimum(), rule.maximum(), sum, !window.isWhole());
                })
                .sum();
    }

    private long run(RunRule rule, RosterAgent agent) {
        long units = 0;
        List<LocalDate> run = new ArrayList<>();
        for (LocalDate date : days(known(agent), end.plusDays(1))) {
            boolean isIn = !date.isAfter(end)
                    && (rule.isOff() ? on(agent, date).isEmpty() : works(agent, date, rule.shifts()));
            if (isIn) {
                run.add(date);
            } else if (!run.isEmpty()) {
                LocalDate last = run.get(run.size() - 1);
                boolean isAtEdge = run.get(0).equals(known(agent)) || last.equals(end);
                if (!last.isBefore(start)) {
                    units += beyond(rule.minimum(), rule.maximum(), run.size(), rule.isEdgeFree() && isAtEdge);
                }
                run.clear();
            }
        }
        return units;
    }

    private List<List<LocalDate>> weekends(Set<DayOfWeek> weekend, RosterAgent agent) {
        List<List<LocalDate>> found = new ArrayList<>();
        LocalDate before = null;
        for (LocalDate date : days(known(agent), end)) {
            if (weekend.contains(date.getDayOfWeek())) {
                if (before == null || !before.plusDays(1).equals(date)) {
                    found.add(new ArrayList<>());
                }
                found.get(found.size() - 1).add(date);
                before = date;
            }
        }
        return found;
    }

    private boolean isWorked(List<LocalDate> weekend, RosterAgent agent) {
        return weekend.stream().anyMatch(date -> works(agent, date, Set.of()));
    }

    private long weekendTotal(WeekendTotalRule rule, RosterAgent agent) {
        return windows(rule.window(), agent).stream()
                .mapToLong(window -> beyond(
                        rule.minimum(),
                        rule.maximum(),
                        weekends(rule.weekend(), agent).stream()
                                .filter(weekend -> !weekend.get(0).isBefore(window.from())
                                        && !weekend.get(0).isAfter(window.to()))
                                .filter(weekend -> isWorked(weekend, agent))
                                .count(),
                        !window.isWhole()))
                .sum();
    }

    private long weekendRun(WeekendRunRule rule, RosterAgent agent) {
        List<List<LocalDate>> weekends = weekends(rule.weekend(), agent);
        long units = 0;
        int from = 0;
        for (int index = 0; index <= weekends.size(); index++) {
            if (index == weekends.size() || !isWorked(weekends.get(index), agent)) {
                List<LocalDate> last = index == from ? List.of() : weekends.get(index - 1);
                if (!last.isEmpty() && !last.get(last.size() - 1).isBefore(start)) {
                    boolean isAtEdge = from == 0 || index == weekends.size();
                    units += beyond(rule.minimum(), rule.maximum(), index - (long) from, rule.isEdgeFree() && isAtEdge);
                }
                from = index + 1;
            }
        }
        return units;
    }

    private long completeWeekend(CompleteWeekendRule rule, RosterAgent agent) {
        long units = 0;
        for (List<LocalDate> weekend : weekends(rule.weekend(), agent)) {
            StringBuilder shape = new StringBuilder();
            weekend.forEach(date -> shape.append(works(agent, date, Set.of()) ? 'W' : 'F'));
            String trimmed = shape.toString().replaceAll("^F+|F+$", "");
            if (!weekend.get(weekend.size() - 1).isBefore(start) && shape.indexOf("W") >= 0) {
                units += shape.chars().filter(day -> day == 'F').count();
                units += trimmed.contains("F") ? weekend.size() : 0;
            }
        }
        return units;
    }

    private long identicalWeekend(IdenticalWeekendRule rule, RosterAgent agent) {
        long units = 0;
        for (List<LocalDate> weekend : weekends(rule.weekend(), agent)) {
            List<ShiftCode> shifts =
                    weekend.stream().flatMap(date -> on(agent, date).stream()).toList();
            if (!weekend.get(weekend.size() - 1).isBefore(start) && shifts.size() == weekend.size()) {
                for (ShiftCode code : new HashSet<>(shifts)) {
                    units +=
                            shifts.stream().filter(other -> !other.equals(code)).count();
                }
            }
        }
        return units;
    }

    private long pattern(PatternRule rule, RosterAgent agent) {
        int length = rule.pattern().size();
        return days(known(agent), end.minusDays(length - 1L)).stream()
                .filter(from -> !from.plusDays(length - 1L).isBefore(start))
                .filter(from -> rule.startDays().isEmpty() || rule.startDays().contains(from.getDayOfWeek()))
                .filter(from -> {
                    List<Boolean> matches = new ArrayList<>();
                    for (int index = 0; index < length; index++) {
                        var day = rule.pattern().get(index);
                        matches.add(on(agent, from.plusDays(index))
                                .map(day::matches)
                                .orElseGet(day::matchesOff));
                    }
                    boolean isMatch = !matches.contains(false);
                    return rule.isWanted() ? matches.get(0) && !isMatch : isMatch;
                })
                .count();
    }

    private long recovery(RecoveryRule rule, RosterAgent agent) {
        long units = 0;
        for (LocalDate date : days(known(agent), end.minusDays(1))) {
            if (works(agent, date, rule.shifts()) && !works(agent, date.plusDays(1), rule.shifts())) {
                int off = 0;
                while (!date.plusDays(off + 1L).isAfter(end)
                        && on(agent, date.plusDays(off + 1L)).isEmpty()) {
                    off++;
                }
                LocalDate back = date.plusDays(off + 1L);
                if (!back.isAfter(end) && !back.isBefore(start) && off < rule.daysOff()) {
                    units += rule.daysOff() - off;
                }
            }
        }
        return units;
    }

    private long skill(SkillRule rule, RosterAgent agent) {
        return agent.has(rule.skill(), rule.level())
                ? 0
                : days(start, end).stream()
                        .filter(date -> works(agent, date, rule.shifts()))
                        .count();
    }

    private void separation(SeparationRule rule, List<RosterAgent> bound) {
        for (LocalDate date : days(start, end)) {
            for (ShiftType shift : problem.shifts()) {
                if (rule.shifts().isEmpty() || rule.shifts().contains(shift.code())) {
                    long together = bound.stream()
                            .filter(agent -> on(agent, date).equals(Optional.of(shift.code())))
                            .count();
                    add(rule.id(), rule.strength(), Math.max(0, together - 1));
                }
            }
        }
    }

    private void companion(CompanionRule rule, List<RosterAgent> bound) {
        for (LocalDate date : days(start, end)) {
            for (RosterAgent agent : bound) {
                if (works(agent, date, rule.shifts())
                        && rule.companions().stream()
                                .filter(other -> !other.equals(agent.id()))
                                .noneMatch(other -> on(agent(other), date).equals(on(agent, date)))) {
                    add(rule.id(), rule.strength(), 1);
                }
            }
        }
    }

    private long overtime(OvertimeRule rule, RosterAgent agent) {
        long units = 0;
        for (Stretch window : windows(rule.window(), agent)) {
            Duration paid = Duration.ofMinutes(days(window.from(), window.to()).stream()
                    .mapToLong(date -> value(agent, date, RosterMeasure.MINUTES, Set.of()))
                    .sum());
            for (Duration paidFor = rule.time(); paidFor.compareTo(paid) < 0; paidFor = paidFor.plus(rule.unit())) {
                units++;
            }
        }
        return units;
    }

    private long refusals(RosterRule rule, RosterAgent agent) {
        long refused = problem.requests().stream()
                .filter(request -> request.agent().equals(agent.id()))
                .filter(request -> works(agent, request.date(), request.shifts()) != request.isWanted())
                .count();
        return LongStream.range(0, refused)
                .map(before -> carried(rule, agent) + before)
                .sum();
    }

    private static long carried(RosterRule rule, RosterAgent agent) {
        return agent.history()
                .map(history -> history.carried().getOrDefault(rule.id(), 0L))
                .orElse(0L);
    }

    private void fairness(FairnessRule rule, List<RosterAgent> bound) {
        spread(
                rule,
                bound,
                agent -> days(start, end).stream()
                        .filter(date -> isCounted(date, rule.weekdays(), rule.isHolidaysOnly()))
                        .mapToLong(date -> value(agent, date, rule.measure(), rule.shifts()))
                        .sum());
    }

    private void weekendFairness(WeekendFairnessRule rule, List<RosterAgent> bound) {
        spread(
                rule,
                bound,
                agent -> days(start, end).stream()
                        .filter(date -> rule.weekend().contains(date.getDayOfWeek()) && works(agent, date, Set.of()))
                        .map(date -> firstOfWeekend(date, rule.weekend()))
                        .distinct()
                        .count());
    }

    private static LocalDate firstOfWeekend(LocalDate date, Set<DayOfWeek> weekend) {
        LocalDate first = date;
        while (weekend.contains(first.minusDays(1).getDayOfWeek())) {
            first = first.minusDays(1);
        }
        return first;
    }

    private void spread(RosterRule rule, List<RosterAgent> bound, ToLongFunction<RosterAgent> load) {
        List<Long> loads = new ArrayList<>();
        bound.forEach(agent -> loads.add(carried(rule, agent) + load.applyAsLong(agent)));
        double mean = loads.stream().mapToLong(Long::longValue).average().orElse(0);
        for (long found : loads) {
            long units = (long) Math.max(0, Math.max(Math.floor(mean) - found, found - Math.ceil(mean)));
            add(rule.id(), rule.strength(), units);
        }
    }

    private final class Row implements AgentRow {
        private final RosterAgent agent;

        Row(RosterAgent agent) {
            this.agent = agent;
        }

        @Override
        public AgentId agent() {
            return agent.id();
        }

        @Override
        public LocalDate start() {
            return known(agent);
        }

        @Override
        public LocalDate end() {
            return end;
        }

        @Override
        public Optional<ShiftType> on(LocalDate date) {
            return Optional.ofNullable(rows.get(agent.id()).get(date));
        }
    }
}
