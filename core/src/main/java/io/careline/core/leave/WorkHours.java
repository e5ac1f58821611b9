package io.careline.core.leave;

import io.careline.calendar.BusinessCalendar;
import io.careline.calendar.HourRange;
import io.careline.calendar.OpenInterval;
import io.careline.common.AgentId;
import io.careline.leave.LeaveDay;
import io.careline.leave.LeaveDayKind;
import io.careline.roster.Assignment;
import io.careline.roster.RosterView;
import io.careline.roster.ShiftType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.Optional;

/** The minutes of work that begin on a date, by the clock on the wall. */
final class WorkHours {
    private static final int DAY = LeaveDay.MINUTES_OF_DAY;

    private final BitSet minutes = new BitSet(2 * DAY);

    private WorkHours() {}

    /** The open time of a working day. */
    static LeaveDay open(BusinessCalendar calendar, OpenInterval workday, LocalDate date) {
        WorkHours work = new WorkHours();
        for (OpenInterval open : calendar.openIntervals(workday.start(), workday.end())) {
            int start = minute(open.start(), date, calendar.zone());
            int end = minute(open.end(), date, calendar.zone());
            work.minutes.set(start, Math.max(start + 1, end));
        }
        return work.day(date);
    }

    private static int minute(Instant instant, LocalDate date, ZoneId zone) {
        return Math.toIntExact(ChronoUnit.MINUTES.between(date.atStartOfDay(), LocalDateTime.ofInstant(instant, zone)));
    }

    /** The shifts of one agent without their breaks; empty if there are none. */
    static Optional<LeaveDay> shifts(RosterView roster, AgentId agent, LocalDate date) {
        WorkHours work = new WorkHours();
        for (Assignment assignment : roster.on(date)) {
            if (assignment.agent().equals(agent)) {
                work.add(assignment.shift());
            }
        }
        return work.minutes.isEmpty() ? Optional.empty() : Optional.of(work.day(date));
    }

    private void add(ShiftType shift) {
        HourRange hours = shift.hours();
        minutes.set(hours.startMinute(), hours.endMinute());
        for (HourRange rest : shift.breaks()) {
            int nextDay = rest.startMinute() < hours.startMinute() ? DAY : 0;
            minutes.clear(rest.startMinute() + nextDay, rest.endMinute() + nextDay);
        }
    }

    /** Cut at midnight where it must be told on which date a range begins. */
    private LeaveDay day(LocalDate date) {
        LeaveDay.Builder day = LeaveDay.builder().date(date).kind(LeaveDayKind.WORKDAY);
        int first = minutes.nextSetBit(0);
        for (int start = first; start >= 0; ) {
            int end = minutes.nextClearBit(start);
            int until = start < DAY && end >= DAY + first ? DAY : end;
            day.addHours(HourRange.parse(time(start) + "-" + (until == DAY ? "24:00" : time(until))));
            start = minutes.nextSetBit(until);
        }
        return day.build();
    }

    private static LocalTime time(int minute) {
        return LocalTime.ofSecondOfDay(60L * (minute % DAY));
    }
}
