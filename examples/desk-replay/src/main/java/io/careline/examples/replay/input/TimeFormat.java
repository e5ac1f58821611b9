package io.careline.examples.replay.input;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/** Reads the times of a log: a pattern, and the zone for times without an offset of their own. */
public final class TimeFormat {
    /** The years that a time can lie in, as a sentence says them. */
    public static final String YEARS = "1901 to 2189";

    private static final Instant EARLIEST = Instant.parse("1901-01-01T00:00:00Z");
    private static final Instant TOO_LATE = Instant.parse("2190-01-01T00:00:00Z");

    private final String pattern;
    private final ZoneId zone;
    private final DateTimeFormatter formatter;
    private final Optional<FixedTime> fixed;

    /**
     * A pattern of {@link DateTimeFormatter}, read strictly, with English names.
     *
     * @throws IllegalArgumentException if the pattern is not valid
     */
    public TimeFormat(String pattern, ZoneId zone) {
        this.pattern = pattern;
        this.zone = zone;
        this.formatter = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT)
                .withZone(zone);
        this.fixed = FixedTime.of(pattern);
    }

    /** The zone of times without an offset. */
    public ZoneId zone() {
        return zone;
    }

    /**
     * The moment that a text names; an offset in the text goes before the zone.
     *
     * @throws DateTimeException if the text does not follow the pattern
     */
    public Instant parse(String text) {
        LocalDateTime time = fixed.isPresent() ? fixed.get().parse(text) : null;
        return time == null
                ? formatter.parse(text, Instant::from)
                : time.atZone(zone).toInstant();
    }

    /** Whether calendars reckon with a moment, and with what may be due years after it: a mistyped year is none of them. */
    public static boolean isReckonedWith(Instant moment) {
        return !moment.isBefore(EARLIEST) && moment.isBefore(TOO_LATE);
    }

    /** The pattern. */
    @Override
    public String toString() {
        return pattern;
    }
}
