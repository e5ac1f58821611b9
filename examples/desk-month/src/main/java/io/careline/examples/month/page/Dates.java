package io.careline.examples.month.page;

import io.careline.examples.report.Words;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** Says days and times of day. */
final class Dates {
    private static final int HOUR = 60;

    private Dates() {}

    /** A day of the year with its day of the week, in one piece. */
    static Words words(LocalDate date) {
        return Words.same(date.getMonthValue() + "/" + date.getDayOfMonth() + '\u00a0')
                .plus(weekday(date, TextStyle.SHORT));
    }

    /** The day of the month and, on a line of its own, that of the week, for a column. */
    static Words heading(LocalDate date) {
        return Words.same(date.getDayOfMonth() + "\n").plus(weekday(date, TextStyle.NARROW));
    }

    private static Words weekday(LocalDate date, TextStyle style) {
        return Words.of(
                date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH),
                date.getDayOfWeek().getDisplayName(style, Locale.SIMPLIFIED_CHINESE));
    }

    /** A minute of the day on the clock. */
    static String time(int minute) {
        return String.format(Locale.ROOT, "%02d:%02d", minute / HOUR, minute % HOUR);
    }
}
