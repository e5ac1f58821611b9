package io.careline.core.leave;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;

import io.careline.calendar.CalendarDay;
import io.careline.calendar.CalendarId;
import io.careline.calendar.CalendarSpecification;
import io.careline.calendar.HourRange;
import io.careline.calendar.WeeklyHours;
import io.careline.common.AgentId;
import io.careline.core.calendar.Calendars;
import io.careline.leave.CountedLeave;
import io.careline.leave.LeaveCalendar;
import io.careline.leave.LeaveCount;
import io.careline.leave.LeaveCounting;
import io.careline.leave.LeaveRequestId;
import io.careline.leave.LeaveSpan;
import io.careline.leave.LeaveUnit;
import io.careline.leave.SandwichRule;
import io.careline.roster.Assignment;
import io.careline.roster.RosterView;
import io.careline.roster.ShiftCode;
import io.careline.roster.ShiftType;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** A desk in mainland China, Monday to Friday from 9 to 12 and from 13:30 to 18, in 2026. */
final class LeaveDesk {
    static final AgentId ANN = AgentId.of("ann");
    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    static final LeaveCalendar CALENDAR = calendar();
    static final ShiftType NIGHT = ShiftType.builder()
            .code(ShiftCode.NIGHT)
            .hours(HourRange.parse("17:30-08:30"))
            .addBreaks(HourRange.parse("02:00-03:00"))
            .build();

    private LeaveDesk() {}

    static LeaveCalendar calendar(CalendarDay... days) {
        CalendarSpecification specification = CalendarSpecification.builder()
                .id(CalendarId.of("desk"))
                .zone(SHANGHAI)
                .hours(WeeklyHours.of(
                        Stream.of(DayOfWeek.values())
                                .filter(day -> day.compareTo(MONDAY) >= 0 && day.compareTo(FRIDAY) <= 0)
                                .toList(),
                        HourRange.parse("09:00-12:00"),
                        HourRange.parse("13:30-18:00")))
                .addDays(days)
                .holidays("cn-mainland")
                .build();
        return LeaveCalendars.of(specification, Calendars.mainlandChina());
    }

    /** Night shifts on the given dates of 2026; complete for April. */
    static LeaveCalendar nights(String... dates) {
        List<Assignment> assignments = Stream.of(dates)
                .map(date -> Assignment.of(ANN, day(date), NIGHT))
                .toList();
        return LeaveCalendars.of(
                RosterView.of(SHANGHAI, assignments),
                ANN,
                day("04-01"),
                day("04-30"),
                Calendars.mainlandChina(),
                CALENDAR);
    }

    static LocalDate day(String monthAndDay) {
        return LocalDate.parse("2026-" + monthAndDay);
    }

    static LeaveSpan days(String first, String last) {
        return LeaveSpan.days(day(first), day(last));
    }

    static LeaveSpan hours(String date, String hours) {
        return LeaveSpan.hours(day(date), HourRange.parse(hours));
    }

    static LeaveCounting sandwich(SandwichRule rule) {
        return LeaveCounting.builder().unit(LeaveUnit.HALF_DAY).sandwich(rule).build();
    }

    static CountedLeave counted(String request, LeaveSpan span, LeaveCounting counting, LeaveCount count) {
        return CountedLeave.builder()
                .request(LeaveRequestId.of(request))
                .counting(counting)
                .span(span)
                .count(count)
                .build();
    }
}
