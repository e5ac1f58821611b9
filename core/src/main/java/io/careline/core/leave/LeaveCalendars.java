package io.careline.core.leave;

import io.careline.calendar.BusinessCalendar;
import io.careline.calendar.CalendarDay;
import io.careline.calendar.CalendarSpecification;
import io.careline.calendar.DayKind;
import io.careline.common.AgentId;
import io.careline.common.Incubating;
import io.careline.core.calendar.Calendars;
import io.careline.leave.LeaveCalendar;
import io.careline.leave.LeaveDay;
import io.careline.port.HolidaySource;
import io.careline.roster.RosterView;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the calendars by which leave is counted. All are immutable and thread-safe. */
@Incubating(since = "0.1.0")
public final class LeaveCalendars {
    private LeaveCalendars() {}

    /**
     * A desk's calendar: its working days, make-up ones (调休) included, are days of work with the hours that begin on
     * them. Of the other days those that the specification or else the source calls a holiday are holidays, all others
     * days of rest.
     *
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the specification names another source, or is never open
     */
    public static LeaveCalendar of(CalendarSpecification specification, HolidaySource source) {
        Set<LocalDate> holidays = specification.days().stream()
                .filter(day -> day.kind() == DayKind.HOLIDAY)
                .map(CalendarDay::date)
                .collect(Collectors.toUnmodifiableSet());
        LeaveCalendar calendar = of(Calendars.of(specification, source), source);
        return date -> holidays.contains(date) ? LeaveDay.holiday(date) : calendar.day(date);
    }

    /**
     * The same by a calendar that is there already.
     *
     * @param holidays tells holidays from days of rest; asked about days without work only
     * @throws NullPointerException if an argument is null
     */
    public static LeaveCalendar of(BusinessCalendar calendar, HolidaySource holidays) {
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(holidays, "holidays");
        return date -> calendar.workday(date)
                .map(span -> WorkHours.open(calendar, span, date))
                .orElseGet(() -> free(date, holidays));
    }

    /**
     * One agent's own days by a roster: a day with a shift is a day of work, be it a holiday; a day without one is free.
     *
     * @param from the first date that the roster is complete for
     * @param to the last such date
     * @param holidays tells holidays from the agent's days off; asked about days without a shift only
     * @param beyond asked about every date that the roster is not complete for
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if {@code to} is before {@code from}
     */
    public static LeaveCalendar of(
            RosterView roster,
            AgentId agent,
            LocalDate from,
            LocalDate to,
            HolidaySource holidays,
            LeaveCalendar beyond) {
        Objects.requireNonNull(roster, "roster");
        Objects.requireNonNull(agent, "agent");
        Objects.requireNonNull(holidays, "holidays");
        Objects.requireNonNull(beyond, "beyond");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("to (" + to + ") must not be before from (" + from + ")");
        }
        return date -> date.isBefore(from) || date.isAfter(to)
                ? beyond.day(date)
                : WorkHours.shifts(roster, agent, date).orElseGet(() -> free(date, holidays));
    }

    private static LeaveDay free(LocalDate date, HolidaySource holidays) {
        return holidays.day(date).kind() == DayKind.HOLIDAY ? LeaveDay.holiday(date) : LeaveDay.restDay(date);
    }
}
