package io.careline.core.labour;

import io.careline.calendar.OpenInterval;
import io.careline.labour.LabourFinding;
import io.careline.labour.LabourLimit;
import io.careline.labour.LabourPack;
import io.careline.labour.WorkedShift;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Limits on the mean of a reference period, without its days of leave. */
final class MeanLimits {
    private static final int DAYS_OF_WEEK = 7;

    private MeanLimits() {}

    static List<LabourFinding> ofWeeks(AgentWork work, LabourLimit limit, LabourPack pack) {
        List<LabourFinding> findings = new ArrayList<>();
        for (AgentWork.Days period : work.references(pack.referenceMonths())) {
            addIfAbove(findings, work, limit, period, total(shifts(work, period)), DAYS_OF_WEEK, counted(work, period));
        }
        return findings;
    }

    /** A day of each seven is one of rest, and no part of the mean. */
    static List<LabourFinding> ofNights(AgentWork work, LabourLimit limit, LabourPack pack) {
        List<LabourFinding> findings = new ArrayList<>();
        for (AgentWork.Days period : work.references(pack.referenceMonths())) {
            List<WorkedShift> shifts = shifts(work, period);
            long nights = shifts.stream()
                    .filter(shift -> nightTime(work, shift, pack).compareTo(pack.nightWork()) >= 0)
                    .count();
            if (2 * nights > shifts.size()) {
                long days = counted(work, period);
                addIfAbove(findings, work, limit, period, total(shifts), 1, days - days / DAYS_OF_WEEK);
            }
        }
        return findings;
    }

    private static List<WorkedShift> shifts(AgentWork work, AgentWork.Days period) {
        return work.shifts().stream()
                .filter(shift -> period.includes(shift.date()))
                .toList();
    }

    private static Duration total(List<WorkedShift> shifts) {
        return shifts.stream().map(WorkedShift::worked).reduce(Duration.ZERO, Duration::plus);
    }

    private static long counted(AgentWork work, AgentWork.Days period) {
        return period.count() - work.leave().stream().filter(period::includes).count();
    }

    /** Compared without dividing, so that nothing is rounded away. */
    private static void addIfAbove(
            List<LabourFinding> findings,
            AgentWork work,
            LabourLimit limit,
            AgentWork.Days period,
            Duration total,
            int unit,
            long days) {
        if (days > 0 && total.multipliedBy(unit).compareTo(limit.bound().multipliedBy(days)) > 0) {
            findings.add(work.finding(limit, period, total.multipliedBy(unit).dividedBy(days)));
        }
    }

    /** The night before the shift's day, that of the day, and the one after. */
    private static Duration nightTime(AgentWork work, WorkedShift shift, LabourPack pack) {
        return shift.date()
                .minusDays(1)
                .datesUntil(shift.date().plusDays(2))
                .flatMap(date -> pack.night().on(date, work.zone()).stream())
                .map(night -> within(shift, night))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration within(WorkedShift shift, OpenInterval night) {
        Duration time = overlap(shift.hours(), night);
        for (OpenInterval pause : shift.breaks()) {
            time = time.minus(overlap(pause, night));
        }
        return time;
    }

    private static Duration overlap(OpenInterval one, OpenInterval other) {
        Instant start = AgentWork.later(one.start(), other.start());
        Instant end = AgentWork.earlier(one.end(), other.end());
        return start.isBefore(end) ? Duration.between(start, end) : Duration.ZERO;
    }
}
