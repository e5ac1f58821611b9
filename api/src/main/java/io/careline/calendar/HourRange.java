package io.careline.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;

/**
 * A range of local time on one day, its start included and its end not: {@code 09:00-12:00}.
 *
 * <p>A range that ends at or before its start by the clock is overnight: {@code 17:30-08:30} starts on its day and ends
 * on the next (rule R6). The end may be {@code 24:00}. Whole minutes, longer than none and shorter than or as long as a
 * day. Immutable and thread-safe.
 */
public final class HourRange implements Comparable<HourRange> {
    private static final int MINUTES_OF_DAY = 24 * 60;

    private final int startMinute;
    private final int endMinute;

    private HourRange(int startMinute, int endMinute) {
        this.startMinute = startMinute;
        this.endMinute = endMinute > startMinute ? endMinute : endMinute + MINUTES_OF_DAY;
    }

    /**
     * The range between two times; overnight when the end is before the start. An end of 00:00 is the midnight that
     * ends the day.
     *
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a time has seconds or both are the same
     */
    public static HourRange of(LocalTime start, LocalTime end) {
        int from = minute(start, "start");
        int to = minute(end, "end");
        if (from == to) {
            throw new IllegalArgumentException(
                    "end (" + end + ") must differ from start\nA whole day is written 00:00-24:00.");
        }
        return new HourRange(from, to);
    }

    /** The whole day: {@code 00:00-24:00}. */
    public static HourRange wholeDay() {
        return new HourRange(0, MINUTES_OF_DAY);
    }

    /**
     * Reads what {@link #toString()} writes: {@code "17:30-08:30"}.
     *
     * @throws NullPointerException if the text is null
     * @throws IllegalArgumentException if the text is not two different times {@code HH:mm} with a hyphen between, the
     *     second perhaps {@code 24:00}
     */
    public static HourRange parse(String text) {
        int hyphen = text.indexOf('-');
        if (hyphen < 0) {
            throw new IllegalArgumentException("hours (" + text + ") must be two times, such as 09:00-18:00");
        }
        String end = text.substring(hyphen + 1);
        try {
            LocalTime start = LocalTime.parse(text.substring(0, hyphen));
            if (end.equals("24:00")) {
                return new HourRange(minute(start, "start"), MINUTES_OF_DAY);
            }
            return of(start, LocalTime.parse(end));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("hours (" + text + ") must be two times, such as 09:00-18:00", e);
        }
    }

    private static int minute(LocalTime time, String name) {
        Objects.requireNonNull(time, name);
        if (time.getSecond() != 0 || time.getNano() != 0) {
            throw new IllegalArgumentException(name + " (" + time + ") must be a whole minute");
        }
        return time.getHour() * 60 + time.getMinute();
    }

    /** When the range starts, in minutes since its day's midnight: 0 to 1439. */
    public int startMinute() {
        return startMinute;
    }

    /** When the range ends, in minutes since its day's midnight: 1 to 2879, above 1440 on the next day. */
    public int endMinute() {
        return endMinute;
    }

    /** Whether the range ends after the midnight that ends its day. */
    public boolean isOvernight() {
        return endMinute > MINUTES_OF_DAY;
    }

    /**
     * The range on a day, by the clock on the wall of a zone. A time that the clock skips is later by what it skips, of
     * one that comes twice the first counts; the length is in real seconds. Empty where the clock skips the whole range.
     */
    public Optional<OpenInterval> on(LocalDate date, ZoneId zone) {
        Instant start = moment(date, startMinute, zone);
        Instant end = moment(date, endMinute, zone);
        return start.isBefore(end) ? Optional.of(OpenInterval.of(start, end)) : Optional.empty();
    }

    private static Instant moment(LocalDate date, int minute, ZoneId zone) {
        return date.atStartOfDay().plusMinutes(minute).atZone(zone).toInstant();
    }

    /** By start, then by end. */
    @Override
    public int compareTo(HourRange other) {
        return startMinute != other.startMinute
                ? Integer.compare(startMinute, other.startMinute)
                : Integer.compare(endMinute, other.endMinute);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HourRange range && startMinute == range.startMinute && endMinute == range.endMinute;
    }

    @Override
    public int hashCode() {
        return 31 * startMinute + endMinute;
    }

    /** Both times with a hyphen between: {@code 17:30-08:30}, {@code 18:00-24:00}. */
    @Override
    public String toString() {
        return clock(startMinute) + "-" + clock(isOvernight() ? endMinute - MINUTES_OF_DAY : endMinute);
    }

    private static String clock(int minute) {
        int hours = minute / 60;
        int minutes = minute % 60;
        return (hours < 10 ? "0" : "") + hours + (minutes < 10 ? ":0" : ":") + minutes;
    }
}
