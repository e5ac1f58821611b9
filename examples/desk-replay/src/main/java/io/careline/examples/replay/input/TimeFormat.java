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

    /** The pattern. */
    @Override
    public String toString() {
        return pattern;
    }
}
