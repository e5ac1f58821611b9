package io.careline.core.labour;

import io.careline.labour.LabourFinding;
import io.careline.labour.LabourLimit;
import io.careline.labour.LabourPack;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Limits on the work of days, weeks and months. */
final class HourLimits {
    private HourLimits() {}

    /** What of a day's work is beyond a standard. */
    static List<LabourFinding> ofDays(AgentWork work, LabourLimit limit, Duration standard) {
        List<LabourFinding> findings = new ArrayList<>();
        Duration[] byDay = work.byDay();
        for (int day = 0; day < byDay.length; day++) {
            Duration measured = byDay[day].minus(standard);
            if (measured.compareTo(limit.bound()) > 0) {
                findings.add(work.finding(limit, new AgentWork.Days(work.date(day), work.date(day)), measured));
            }
        }
        return findings;
    }

    static List<LabourFinding> ofWeeks(AgentWork work, LabourLimit limit) {
        return ofParts(work, limit, work.weeks(), work.byDay());
    }

    /**
     * Overtime is what a day has beyond the standard day, and what is left of it once the standard week is full: nothing
     * counts twice, and each hour belongs to a day and so to a month.
     */
    static List<LabourFinding> overtimeOfMonths(AgentWork work, LabourLimit limit, LabourPack pack) {
        Duration[] overtime = work.byDay();
        Duration left = pack.standardWeek();
        for (int day = 0; day < overtime.length; day++) {
            if (work.date(day).getDayOfWeek() == DayOfWeek.MONDAY) {
                left = pack.standardWeek();
            }
            Duration regular = least(overtime[day], least(pack.standardDay(), left));
            left = left.minus(regular);
            overtime[day] = overtime[day].minus(regular);
        }
        return ofParts(work, limit, work.months(), overtime);
    }

    private static List<LabourFinding> ofParts(
            AgentWork work, LabourLimit limit, List<AgentWork.Days> parts, Duration[] byDay) {
        List<LabourFinding> findings = new ArrayList<>();
        for (AgentWork.Days part : parts) {
            Duration sum = Duration.ZERO;
            for (int day = work.index(part.from()); day <= work.index(part.to()); day++) {
                sum = sum.plus(byDay[day]);
            }
            if (sum.compareTo(limit.bound()) > 0) {
                findings.add(work.finding(limit, part, sum));
            }
        }
        return findings;
    }

    private static Duration least(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
