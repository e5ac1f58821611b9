package io.careline.compat.v0_1;

import io.careline.calendar.CalendarDay;
import io.careline.calendar.CalendarId;
import io.careline.calendar.CalendarSpecification;
import io.careline.calendar.ClockMark;
import io.careline.calendar.ClockMarkKind;
import io.careline.calendar.ClockName;
import io.careline.calendar.ClockPolicy;
import io.careline.calendar.ClockTarget;
import io.careline.calendar.DayKind;
import io.careline.calendar.HourRange;
import io.careline.calendar.ReportCalendar;
import io.careline.calendar.ReportDue;
import io.careline.calendar.ReportDuty;
import io.careline.calendar.ReportName;
import io.careline.calendar.ReportSchedule;
import io.careline.calendar.Season;
import io.careline.calendar.TimeBasis;
import io.careline.calendar.WeeklyHours;
import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.List;

/** The calendar values of 0.1 with what was mandatory then. */
final class CalendarValues {
    private CalendarValues() {}

    static List<Object> all() {
        return List.of(
                CalendarDay.builder().date(Given.TODAY).kind(DayKind.ORDINARY).build(),
                CalendarSpecification.builder()
                        .id(CalendarId.of("id-1"))
                        .zone(Given.ZONE)
                        .hours(WeeklyHours.of(List.of(DayOfWeek.MONDAY), HourRange.wholeDay()))
                        .build(),
                ClockMark.builder()
                        .clock(ClockName.of("clockname"))
                        .instance(1)
                        .kind(ClockMarkKind.STOPPED)
                        .at(Given.NOW)
                        .build(),
                ClockPolicy.builder()
                        .name(ClockName.of("clockname"))
                        .target(ClockTarget.ofDays(1))
                        .basis(TimeBasis.BUSINESS)
                        .build(),
                ReportCalendar.builder().build(),
                ReportDue.builder()
                        .report(ReportName.of("reportname"))
                        .date(Given.TODAY)
                        .build(),
                ReportDuty.builder()
                        .report(ReportName.of("reportname"))
                        .schedule(ReportSchedule.monthly(1))
                        .build(),
                Season.builder()
                        .firstDay(MonthDay.of(11, 22))
                        .lastDay(MonthDay.of(11, 22))
                        .hours(WeeklyHours.of(List.of(DayOfWeek.MONDAY), HourRange.wholeDay()))
                        .build());
    }
}
