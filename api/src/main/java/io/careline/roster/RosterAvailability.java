package io.careline.roster;

import io.careline.calendar.HourRange;
import io.careline.common.Incubating;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The only hours at which an agent can work, on some days; on all others it says nothing. Where several speak of a day,
 * each must allow a shift. Hours are by the clock on the wall. Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface RosterAvailability permits ImmutableRosterAvailability {
    /** The first day it speaks of; empty: any before the last. */
    Optional<LocalDate> from();

    /** The last day it speaks of, not before the first; empty: any after the first. */
    Optional<LocalDate> to();

    /** The days of the week it speaks of; empty: all. */
    Set<DayOfWeek> weekdays();

    /** The hours at which the agent can work on such a day; they may pass its midnight. Empty: none. */
    List<HourRange> hours();

    /** Whether it speaks of a day. */
    default boolean includes(LocalDate date) {
        return !date.isBefore(from().orElse(date))
                && !date.isAfter(to().orElse(date))
                && (weekdays().isEmpty() || weekdays().contains(date.getDayOfWeek()));
    }

    /**
     * Whether the agent can work a shift that begins on a day: every minute of it, breaks included, that falls on a day
     * it speaks of lies within the hours of that day, or within those of the day before that pass midnight.
     */
    default boolean allows(LocalDate date, HourRange shift) {
        int midnight = 24 * 60;
        int start = shift.startMinute();
        int end = shift.endMinute();
        return isOpen(date, start, Math.min(end, midnight)) && isOpen(date.plusDays(1), 0, end - midnight);
    }

    private boolean isOpen(LocalDate date, int start, int end) {
        if (start >= end || !includes(date)) {
            return true;
        }
        int open = start;
        for (int until = end(date, open); until > open && open < end; until = end(date, open)) {
            open = until;
        }
        return open >= end;
    }

    /** Until when the hours that are open at a minute of a day go on; the minute itself if none are. */
    private int end(LocalDate date, int minute) {
        int midnight = 24 * 60;
        int end = minute;
        for (HourRange range : hours()) {
            if (range.startMinute() <= minute) {
                end = Math.max(end, range.endMinute());
            }
            if (includes(date.minusDays(1)) && minute < range.endMinute() - midnight) {
                end = Math.max(end, range.endMinute() - midnight);
            }
        }
        return end;
    }

    /** Starts one; nothing set: no hour of any day. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RosterAvailability}. Not thread-safe. */
    class Builder extends ImmutableRosterAvailability.Builder {
        Builder() {}
    }
}
