package io.careline.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One week from Monday to Sunday, with the number that ISO 8601 gives it: {@code 2026-W48}.
 *
 * <p>The first week of a year is the one with its first Thursday, so a few days at the turn belong to a week of the other
 * year. Weeks compare by time. Immutable and thread-safe.
 */
public final class IsoWeek implements Comparable<IsoWeek> {
    private static final Pattern FORM = Pattern.compile("(\\d{4})-W(\\d{2})");

    private final LocalDate monday;

    private IsoWeek(LocalDate monday) {
        this.monday = monday;
    }

    /**
     * The week of a date.
     *
     * @throws NullPointerException if the date is null
     * @throws IllegalArgumentException if its week-based year is not from 0 to 9999
     */
    public static IsoWeek of(LocalDate date) {
        int year = date.get(IsoFields.WEEK_BASED_YEAR);
        if (year < 0 || year > 9999) {
            throw new IllegalArgumentException("date (" + date + ") must be in a week of the years 0 to 9999");
        }
        return new IsoWeek(date.with(DayOfWeek.MONDAY));
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws NullPointerException if the text is null
     * @throws IllegalArgumentException if the text is of another form, or the year has no such week
     */
    public static IsoWeek parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (matcher.matches()) {
            LocalDate inFirst = LocalDate.of(Integer.parseInt(matcher.group(1)), 1, 4);
            IsoWeek week = of(inFirst.plusWeeks(Integer.parseInt(matcher.group(2)) - 1L));
            if (week.toString().equals(text)) {
                return week;
            }
        }
        throw new IllegalArgumentException("week (" + text + ") must be one like 2026-W48");
    }

    /** Its first day. */
    public LocalDate monday() {
        return monday;
    }

    /** Its last day. */
    public LocalDate sunday() {
        return monday.plusDays(6);
    }

    /** The week after it. */
    public IsoWeek next() {
        return of(monday.plusWeeks(1));
    }

    @Override
    public int compareTo(IsoWeek other) {
        return monday.compareTo(other.monday);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IsoWeek week && monday.equals(week.monday);
    }

    @Override
    public int hashCode() {
        return Objects.hash(monday);
    }

    /** As in ISO 8601: {@code 2026-W48}. */
    @Override
    public String toString() {
        int year = monday.get(IsoFields.WEEK_BASED_YEAR);
        int week = monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return String.format(Locale.ROOT, "%04d-W%02d", year, week);
    }
}
