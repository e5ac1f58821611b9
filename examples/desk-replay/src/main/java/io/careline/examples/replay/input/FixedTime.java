package io.careline.examples.replay.input;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the times of patterns such as {@code uuuu-MM-dd HH:mm:ss}, numbers of a fixed width with signs between them:
 * most of the time that a log takes to read goes into its times, and these need no formatter. A text that does not fit
 * is left to the formatter, which knows what is wrong with it.
 */
final class FixedTime {
    private static final Pattern PART = Pattern.compile("(uuuu|MM|dd|HH|mm|ss|S{1,9})|'([^']+)'|[^A-Za-z'\\[\\]{}#]");

    /** From the year to the fraction of a second. */
    private static final String FIELDS = "uMdHmsS";

    private static final int SECOND = FIELDS.indexOf('s');
    private static final int DIGITS_OF_A_NANO = 9;

    private static final char DIGIT = 0;

    /** What each place must have: a sign, or any digit. */
    private final StringBuilder places = new StringBuilder();

    private final int[] starts = new int[FIELDS.length()];
    private final int[] widths = new int[FIELDS.length()];

    private FixedTime() {}

    /** A reader for a valid pattern; empty if it is of another kind. */
    static Optional<FixedTime> of(String pattern) {
        FixedTime time = new FixedTime();
        Matcher part = PART.matcher(pattern);
        int end = 0;
        while (part.lookingAt()) {
            if (!time.add(part)) {
                return Optional.empty();
            }
            end = part.end();
            part.region(end, pattern.length());
        }
        return end == pattern.length() && time.hasFieldsToTheMinute() ? Optional.of(time) : Optional.empty();
    }

    private boolean add(Matcher part) {
        if (part.group(1) == null) {
            places.append(part.group(2) == null ? part.group() : part.group(2));
            return true;
        }
        int field = FIELDS.indexOf(part.group(1).charAt(0));
        boolean isNew = widths[field] == 0;
        starts[field] = places.length();
        widths[field] = part.group(1).length();
        places.append(String.valueOf(DIGIT).repeat(widths[field]));
        return isNew;
    }

    private boolean hasFieldsToTheMinute() {
        for (int field = 0; field < SECOND; field++) {
            if (widths[field] == 0) {
                return false;
            }
        }
        return true;
    }

    /** The time that a text names; null if the text does not follow the pattern to the letter. */
    @Nullable LocalDateTime parse(String text) {
        if (!fits(text)) {
            return null;
        }
        try {
            return LocalDateTime.of(
                    number(text, 0),
                    number(text, 1),
                    number(text, 2),
                    number(text, 3),
                    number(text, 4),
                    number(text, SECOND),
                    nanos(text));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private boolean fits(String text) {
        if (text.length() != places.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char there = text.charAt(i);
            char place = places.charAt(i);
            if (place == DIGIT ? there < '0' || there > '9' : there != place) {
                return false;
            }
        }
        return true;
    }

    private int number(String text, int field) {
        int number = 0;
        for (int i = starts[field]; i < starts[field] + widths[field]; i++) {
            number = 10 * number + text.charAt(i) - '0';
        }
        return number;
    }

    private int nanos(String text) {
        int fraction = FIELDS.length() - 1;
        int nanos = number(text, fraction);
        for (int digits = widths[fraction]; digits > 0 && digits < DIGITS_OF_A_NANO; digits++) {
            nanos *= 10;
        }
        return nanos;
    }
}
