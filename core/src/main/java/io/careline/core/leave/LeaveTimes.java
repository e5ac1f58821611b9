package io.careline.core.leave;

import io.careline.leave.DayHalf;
import io.careline.leave.LeaveDay;
import io.careline.leave.LeaveDayKind;
import io.careline.leave.LeaveSpan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;

/** When leave begins and ends to the minute, and when the agent is wanted back: by the hours of the days. */
record LeaveTimes(ZoneId zone, LeaveSpan span, LeaveDays days) {
    private static final int MINUTES_OF_DAY = 24 * 60;

    Instant startsAt() {
        LeaveDay day = days.day(span.firstDay());
        int minute = span.hours()
                .map(hours -> hours.startMinute())
                .orElseGet(() -> span.firstHalf() == DayHalf.FIRST ? start(day) : day.middleMinute());
        return at(span.firstDay(), minute);
    }

    Instant endsAt() {
        LeaveDay day = days.day(span.lastDay());
        int minute = span.hours()
                .map(hours -> hours.endMinute())
                .orElseGet(() -> span.lastHalf() == DayHalf.SECOND ? end(day) : day.middleMinute());
        return at(span.lastDay(), minute);
    }

    /** The first work after the leave that is listed, and as long again as the desk grants; its end where none is. */
    Instant returnDueAt(Duration grace) {
        Instant endsAt = endsAt();
        return days.days().stream()
                .filter(day -> day.kind() == LeaveDayKind.WORKDAY)
                .filter(day -> at(day.date(), end(day)).isAfter(endsAt))
                .map(day -> at(day.date(), start(day)))
                .min(Comparator.naturalOrder())
                .filter(endsAt::isBefore)
                .orElse(endsAt)
                .plus(grace);
    }

    /** The end of the day on which a moment is. */
    static Instant endOfDay(Instant moment, ZoneId zone) {
        return LocalDate.ofInstant(moment, zone).plusDays(1).atStartOfDay(zone).toInstant();
    }

    private static int start(LeaveDay day) {
        return day.hours().isEmpty() ? 0 : day.hours().get(0).startMinute();
    }

    private static int end(LeaveDay day) {
        return day.hours().isEmpty()
                ? MINUTES_OF_DAY
                : day.hours().get(day.hours().size() - 1).endMinute();
    }

    private Instant at(LocalDate date, int minute) {
        return date.atStartOfDay().plusMinutes(minute).atZone(zone).toInstant();
    }
}
