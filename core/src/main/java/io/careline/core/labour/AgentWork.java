package io.careline.core.labour;

import io.careline.attendance.AttendanceRecord;
import io.careline.calendar.OpenInterval;
import io.careline.common.AgentId;
import io.careline.labour.LabourFinding;
import io.careline.labour.LabourLimit;
import io.careline.labour.LabourPeriod;
import io.careline.labour.WorkedShift;
import io.careline.roster.Assignment;
import io.careline.roster.RosterHorizon;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** One agent's shifts in a period, from the first to begin to the last. */
record AgentWork(AgentId agent, List<WorkedShift> shifts, Set<LocalDate> leave, RosterHorizon days, ZoneId zone) {
    /** Some days in a row, both included, within the period. */
    record Days(LocalDate from, LocalDate to) {
        long count() {
            return to.toEpochDay() - from.toEpochDay() + 1;
        }

        boolean includes(LocalDate date) {
            return !date.isBefore(from) && !date.isAfter(to);
        }
    }

    static List<AgentWork> of(LabourPeriod period) {
        Map<String, List<WorkedShift>> byAgent = new TreeMap<>();
        for (WorkedShift shift : period.shifts()) {
            if (period.days().includes(shift.date())) {
                byAgent.computeIfAbsent(shift.agent().value(), agent -> new ArrayList<>())
                        .add(shift);
            }
        }
        List<AgentWork> all = new ArrayList<>(byAgent.size());
        byAgent.values().forEach(shifts -> {
            shifts.sort(Comparator.comparing(shift -> shift.hours().start()));
            AgentId agent = shifts.get(0).agent();
            all.add(new AgentWork(
                    agent, shifts, period.leave().getOrDefault(agent, Set.of()), period.days(), period.zone()));
        });
        return all;
    }

    /** Nothing where the clock skips the whole shift. */
    static Optional<WorkedShift> planned(Assignment assignment, ZoneId zone) {
        return assignment
                .shift()
                .hours()
                .on(assignment.date(), zone)
                .map(hours -> shift(
                        assignment.agent(),
                        assignment.date(),
                        hours,
                        assignment.shift().breaksOn(assignment.date(), zone)));
    }

    static Optional<WorkedShift> worked(AttendanceRecord attendance) {
        return attendance
                .presence()
                .filter(presence ->
                        attendance.agent().isPresent() && attendance.date().isPresent())
                .map(presence -> shift(
                        attendance.agent().orElseThrow(),
                        attendance.date().orElseThrow(),
                        presence,
                        attendance.breaks()));
    }

    /** Of the breaks, what lies within the hours. */
    private static WorkedShift shift(AgentId agent, LocalDate date, OpenInterval hours, List<OpenInterval> breaks) {
        WorkedShift.Builder shift = WorkedShift.builder();
        shift.agent(agent).date(date).hours(hours);
        for (OpenInterval pause : breaks) {
            Instant start = later(pause.start(), hours.start());
            Instant end = earlier(pause.end(), hours.end());
            if (start.isBefore(end)) {
                shift.addBreaks(OpenInterval.of(start, end));
            }
        }
        return shift.build();
    }

    static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** The work of each day of the period, from its first on. */
    Duration[] byDay() {
        Duration[] byDay = new Duration[days.days()];
        Arrays.fill(byDay, Duration.ZERO);
        for (WorkedShift shift : shifts) {
            int day = index(shift.date());
            byDay[day] = byDay[day].plus(shift.worked());
        }
        return byDay;
    }

    int index(LocalDate date) {
        return (int) (date.toEpochDay() - days.start().toEpochDay());
    }

    LocalDate date(int index) {
        return days.start().plusDays(index);
    }

    /** The weeks from Monday to Sunday that have a day in the period, cut to it. */
    List<Days> weeks() {
        return parts(date -> date.with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
    }

    List<Days> months() {
        return parts(date -> date.with(TemporalAdjusters.firstDayOfNextMonth()));
    }

    List<Days> references(int months) {
        return parts(date -> date.plusMonths(months));
    }

    private List<Days> parts(UnaryOperator<LocalDate> next) {
        List<Days> parts = new ArrayList<>();
        LocalDate from = days.start();
        while (!from.isAfter(days.end())) {
            LocalDate following = next.apply(from);
            LocalDate to = following.minusDays(1);
            parts.add(new Days(from, to.isAfter(days.end()) ? days.end() : to));
            from = following;
        }
        return parts;
    }

    LabourFinding finding(LabourLimit limit, Days measuredOn, Duration measured) {
        return LabourFinding.builder()
                .agent(agent)
                .limit(limit)
                .from(measuredOn.from())
                .to(measuredOn.to())
                .measured(measured)
                .build();
    }
}
