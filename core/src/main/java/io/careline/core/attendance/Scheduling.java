package io.careline.core.attendance;

import io.careline.attendance.AttendanceEvent;
import io.careline.attendance.AttendancePolicy;
import io.careline.attendance.AttendanceReasons;
import io.careline.attendance.AttendanceRecord;
import io.careline.attendance.RescheduleShift;
import io.careline.attendance.ScheduleShift;
import io.careline.attendance.ShiftRescheduled;
import io.careline.attendance.ShiftScheduled;
import io.careline.calendar.OpenInterval;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Rejection;
import io.careline.roster.ShiftType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Which shift a record is of, by the clock on the wall of its day, and when it can be assessed and locked. */
record Scheduling(AttendancePolicy policy) {
    static List<Rejection> isOnTheClock(AttendanceRecord attendance, ScheduleShift command, DecisionContext context) {
        return isOnTheClock(command.shift(), command.date(), command.zone());
    }

    static List<Rejection> isStillOnTheClock(
            AttendanceRecord attendance, RescheduleShift command, DecisionContext context) {
        return isOnTheClock(
                command.shift(),
                attendance.date().orElseThrow(),
                attendance.zone().orElseThrow());
    }

    private static List<Rejection> isOnTheClock(ShiftType shift, LocalDate date, ZoneId zone) {
        return shift.hours().on(date, zone).isPresent()
                ? List.of()
                : List.of(Rejection.of(AttendanceReasons.SHIFT_SKIPPED)
                        .with("date", date)
                        .with("zone", zone)
                        .with("hours", shift.hours()));
    }

    List<AttendanceEvent> schedule(AttendanceRecord attendance, ScheduleShift command, DecisionContext context) {
        OpenInterval hours =
                command.shift().hours().on(command.date(), command.zone()).orElseThrow();
        return List.of(ShiftScheduled.builder()
                .agent(command.agent())
                .date(command.date())
                .zone(command.zone())
                .shift(command.shift())
                .hours(hours)
                .breaks(command.shift().breaksOn(command.date(), command.zone()))
                .assessableFrom(assessableFrom(hours))
                .lockableFrom(lockableFrom(command.date(), command.zone()))
                .attributes(command.attributes())
                .build());
    }

    List<AttendanceEvent> reschedule(AttendanceRecord attendance, RescheduleShift command, DecisionContext context) {
        if (attendance.shift().equals(Optional.of(command.shift()))) {
            return List.of();
        }
        LocalDate date = attendance.date().orElseThrow();
        ZoneId zone = attendance.zone().orElseThrow();
        OpenInterval hours = command.shift().hours().on(date, zone).orElseThrow();
        return List.of(ShiftRescheduled.builder()
                .shift(command.shift())
                .hours(hours)
                .breaks(command.shift().breaksOn(date, zone))
                .assessableFrom(assessableFrom(hours))
                .attributes(command.attributes())
                .build());
    }

    Instant assessableFrom(OpenInterval hours) {
        return hours.end().plus(policy.grace());
    }

    Instant lockableFrom(LocalDate date, ZoneId zone) {
        return YearMonth.from(date)
                .plusMonths(1)
                .atDay(1)
                .atStartOfDay(zone)
                .toInstant()
                .plus(policy.lockDelay());
    }
}
