package io.careline.core.labour;

import io.careline.attendance.AttendanceOutcome;
import io.careline.attendance.AttendanceRecord;
import io.careline.common.AgentId;
import io.careline.common.Incubating;
import io.careline.labour.LabourFinding;
import io.careline.labour.LabourLimit;
import io.careline.labour.LabourPack;
import io.careline.labour.LabourPeriod;
import io.careline.roster.RosterHorizon;
import io.careline.roster.RosterView;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds where rosters and attendance months do not keep labour law. Pure functions; they refuse nothing (gap G16). */
@Incubating(since = "0.1.0")
public final class LabourRules {
    private LabourRules() {}

    /**
     * Everything in a period that a pack's limits do not allow: by agent, then by limit in the pack's order, then by day.
     * Takes time in proportion to the shifts and days.
     *
     * @throws NullPointerException if an argument is null
     */
    public static List<LabourFinding> review(LabourPack pack, LabourPeriod period) {
        List<LabourFinding> findings = new ArrayList<>();
        for (AgentWork work : AgentWork.of(period)) {
            pack.limits().forEach(limit -> findings.addAll(review(pack, limit, work)));
        }
        return findings;
    }

    private static List<LabourFinding> review(LabourPack pack, LabourLimit limit, AgentWork work) {
        return switch (limit.type()) {
            case DAILY_HOURS -> HourLimits.ofDays(work, limit, Duration.ZERO);
            case DAILY_OVERTIME -> HourLimits.ofDays(work, limit, pack.standardDay());
            case WEEKLY_HOURS -> HourLimits.ofWeeks(work, limit);
            case MONTHLY_OVERTIME -> HourLimits.overtimeOfMonths(work, limit, pack);
            case MEAN_WEEKLY_HOURS -> MeanLimits.ofWeeks(work, limit, pack);
            case NIGHT_HOURS -> MeanLimits.ofNights(work, limit, pack);
            case WEEKLY_REST_DAYS -> RestLimits.days(work, limit);
            case DAILY_REST -> RestLimits.daily(work, limit);
            case WEEKLY_REST -> RestLimits.weekly(work, limit);
            case BREAK -> RestLimits.breaks(work, limit);
        };
    }

    /** The shifts of a roster on some days, as they are planned. */
    public static LabourPeriod inRoster(RosterView roster, RosterHorizon days) {
        LabourPeriod.Builder period = LabourPeriod.builder();
        period.zone(roster.zone()).days(days);
        for (LocalDate date = days.start(); !date.isAfter(days.end()); date = date.plusDays(1)) {
            roster.on(date)
                    .forEach(assignment ->
                            AgentWork.planned(assignment, roster.zone()).ifPresent(period::addShifts));
        }
        return period.build();
    }

    /**
     * The shifts of some days as they were worked: from signing in to signing out, without the breaks in between. What
     * nobody signed in and out of is not known to have been worked; days of leave are left out of means.
     *
     * @param zone the zone of the days
     */
    public static LabourPeriod inAttendance(ZoneId zone, RosterHorizon days, Collection<AttendanceRecord> records) {
        Map<AgentId, Set<LocalDate>> leave = new HashMap<>();
        LabourPeriod.Builder period = LabourPeriod.builder();
        period.zone(zone).days(days);
        for (AttendanceRecord attendance : records) {
            AgentWork.worked(attendance).ifPresent(period::addShifts);
            if (attendance.agent().isPresent()
                    && attendance.date().isPresent()
                    && attendance
                            .assessment()
                            .filter(assessment -> assessment.outcome() == AttendanceOutcome.ON_LEAVE)
                            .isPresent()) {
                leave.computeIfAbsent(attendance.agent().get(), agent -> new HashSet<>())
                        .add(attendance.date().get());
            }
        }
        return period.leave(leave).build();
    }
}
