package io.careline.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * On which dates a report is due (rules CP10, K13, K14): a weekday of each week ({@code weekly SAT}), a day of each month
 * ({@code monthly 25}) or the n-th weekday of each month ({@code monthly WED 4}).
 *
 * <p>A report is due by the end of its date, so one that must be complete before the 6th is due on the 5th. No month is
 * left out: one that is too short for the day, or for the n-th weekday, has the last day of the kind instead. Holidays
 * change nothing. Immutable and thread-safe.
 */
public final class ReportSchedule {
    private static final Pattern FORM =
            Pattern.compile("weekly (\\w{3})|monthly ([1-9]|[12]\\d|3[01])|monthly (\\w{3}) ([1-5])");

    private static final int EVERY_WEEK = 0;

    /** Null for a day of the month. */
    private final @Nullable DayOfWeek weekday;

    /** The day of the month, or which of the month's weekdays. */
    private final int number;

    private ReportSchedule(@Nullable DayOfWeek weekday, int number) {
        this.weekday = weekday;
        this.number = number;
    }

    /**
     * Each week on a weekday.
     *
     * @throws NullPointerException if the weekday is null
     */
    public static ReportSchedule weekly(DayOfWeek weekday) {
        return new ReportSchedule(Objects.requireNonNull(weekday, "weekday"), EVERY_WEEK);
    }

    /**
     * Each month on a day of it; on its last day where the month has no such day.
     *
     * @throws IllegalArgumentException if the day is not from 1 to 31
     */
    public static ReportSchedule monthly(int dayOfMonth) {
        return new ReportSchedule(null, within(1, 31, dayOfMonth, "dayOfMonth"));
    }

    /**
     * Each month on its n-th weekday of a kind: the fourth Wednesday is the Wednesday of week four.
     *
     * @param nth from 1 to 5; a month without a fifth has the fourth instead
     * @throws NullPointerException if the weekday is null
     * @throws IllegalArgumentException if the number is not from 1 to 5
     */
    public static ReportSchedule monthly(DayOfWeek weekday, int nth) {
        return new ReportSchedule(Objects.requireNonNull(weekday, "weekday"), within(1, 5, nth, "nth"));
    }

    private static int within(int least, int most, int value, String name) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " (" + value + ") must be from " + least + " to " + most);
        }
        return value;
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws NullPointerException if the text is null
     * @throws IllegalArgumentException if the text is not of one of the three forms
     */
    public static ReportSchedule parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw refusal(text);
        }
        if (matcher.group(1) != null) {
            return weekly(weekday(matcher.group(1), text));
        }
        return matcher.group(2) != null
                ? monthly(Integer.parseInt(matcher.group(2)))
                : monthly(weekday(matcher.group(3), text), Integer.parseInt(matcher.group(4)));
    }

    private static DayOfWeek weekday(String name, String text) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (shortName(day).equals(name)) {
                return day;
            }
        }
        throw refusal(text);
    }

    private static String shortName(DayOfWeek day) {
        return day.name().substring(0, 3).toUpperCase(Locale.ROOT);
    }

    private static IllegalArgumentException refusal(String text) {
        return new IllegalArgumentException(
                "schedule (" + text + ") must be like weekly SAT, monthly 25 or monthly WED 4");
    }

    /**
     * Whether a report is due on a date.
     *
     * @throws NullPointerException if the date is null
     */
    public boolean isDueOn(LocalDate date) {
        boolean isWeekly = number == EVERY_WEEK;
        return isWeekly
                ? date.getDayOfWeek() == weekday
                : in(YearMonth.from(date)).equals(date);
    }

    /**
     * The first due date after a date, which itself is not meant.
     *
     * @throws NullPointerException if the date is null
     * @throws java.time.DateTimeException if there is none that {@link LocalDate} can say
     */
    public LocalDate next(LocalDate after) {
        if (weekday != null && number == EVERY_WEEK) {
            return after.with(TemporalAdjusters.next(weekday));
        }
        YearMonth month = YearMonth.from(after);
        LocalDate due = in(month);
        return due.isAfter(after) ? due : in(month.plusMonths(1));
    }

    /**
     * All due dates from one date to another, both included, in order; empty if there are none.
     *
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if {@code to} is before {@code from}
     */
    public List<LocalDate> between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("to (" + to + ") must not be before from (" + from + ")");
        }
        List<LocalDate> dates = new ArrayList<>();
        for (LocalDate due = isDueOn(from) ? from : next(from); !due.isAfter(to); due = next(due)) {
            dates.add(due);
        }
        return List.copyOf(dates);
    }

    private LocalDate in(YearMonth month) {
        if (weekday == null) {
            return month.atDay(Math.min(number, month.lengthOfMonth()));
        }
        LocalDate due = month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(number, weekday));
        return YearMonth.from(due).equals(month) ? due : due.minusWeeks(1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReportSchedule schedule && weekday == schedule.weekday && number == schedule.number;
    }

    @Override
    public int hashCode() {
        return Objects.hash(weekday, number);
    }

    /** {@code weekly SAT}, {@code monthly 25} or {@code monthly WED 4}. */
    @Override
    public String toString() {
        if (weekday == null) {
            return "monthly " + number;
        }
        return number == EVERY_WEEK ? "weekly " + shortName(weekday) : "monthly " + shortName(weekday) + " " + number;
    }
}
