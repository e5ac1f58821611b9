package io.careline.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Objects;

/** A stretch of time, its start included and its end not; never empty. Immutable and thread-safe. */
public final class OpenInterval {
    private final Instant start;
    private final Instant end;

    private OpenInterval(Instant start, Instant end) {
        this.start = start;
        this.end = end;
    }

    /**
     * The interval between two moments.
     *
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the end is not after the start
     */
    public static OpenInterval of(Instant start, Instant end) {
        Objects.requireNonNull(start, "start");
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException("end (" + end + ") must be after start (" + start + ")");
        }
        return new OpenInterval(start, end);
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws NullPointerException if the text is null
     * @throws IllegalArgumentException if the text is not two moments of ISO 8601 with a slash between, the second
     *     after the first
     */
    public static OpenInterval parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("interval (" + text + ") must be two moments with a slash between");
        }
        try {
            return of(Instant.parse(text.substring(0, slash)), Instant.parse(text.substring(slash + 1)));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("interval (" + text + ") must be two moments of ISO 8601", e);
        }
    }

    /** The first moment. */
    public Instant start() {
        return start;
    }

    /** The first moment after the interval. */
    public Instant end() {
        return end;
    }

    /** The real time from start to end; above zero. */
    public Duration duration() {
        return Duration.between(start, end);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OpenInterval interval && start.equals(interval.start) && end.equals(interval.end);
    }

    @Override
    public int hashCode() {
        return 31 * start.hashCode() + end.hashCode();
    }

    /** Both moments with a slash between: {@code 2026-05-01T00:00:00Z/2026-05-01T08:00:00Z}. */
    @Override
    public String toString() {
        return start + "/" + end;
    }
}
