package io.careline.calendar;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How long a clock may run: an amount of time ({@code PT30M}) or a number of whole days ({@code P3D}).
 *
 * <p>Whole days are not 24 hours each: three days end with the third day after the start's, which is not counted. Always
 * above zero. Immutable and thread-safe.
 */
public final class ClockTarget {
    private static final Pattern DAYS = Pattern.compile("P(\\d{1,5})D");

    private final @Nullable Duration duration;
    private final int days;

    private ClockTarget(@Nullable Duration duration, int days) {
        this.duration = duration;
        this.days = days;
    }

    /**
     * An amount of time.
     *
     * @throws NullPointerException if the duration is null
     * @throws IllegalArgumentException if the duration is not above zero
     */
    public static ClockTarget of(Duration duration) {
        if (duration.isNegative() || duration.isZero()) {
            throw new IllegalArgumentException("target (" + duration + ") must be above zero");
        }
        return new ClockTarget(duration, 0);
    }

    /**
     * A number of whole days.
     *
     * @throws IllegalArgumentException if the number is not from 1 to 99999
     */
    public static ClockTarget ofDays(int days) {
        if (days < 1 || days > 99_999) {
            throw new IllegalArgumentException("target days (" + days + ") must be from 1 to 99999");
        }
        return new ClockTarget(null, days);
    }

    /**
     * Reads what {@link #toString()} writes: {@code "P3D"} is whole days, {@code "PT72H"} an amount of time.
     *
     * @throws NullPointerException if the text is null
     * @throws IllegalArgumentException if the text is neither, mixes both ({@code P1DT2H}) or is not above zero
     */
    public static ClockTarget parse(String text) {
        Matcher matcher = DAYS.matcher(text);
        if (matcher.matches()) {
            return ofDays(Integer.parseInt(matcher.group(1)));
        }
        if (!text.startsWith("PT")) {
            throw new IllegalArgumentException("target (" + text + ") must be like PT30M or P3D");
        }
        try {
            return of(Duration.parse(text));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("target (" + text + ") must be like PT30M or P3D", e);
        }
    }

    /** The amount of time; empty if the target is in whole days. */
    public Optional<Duration> duration() {
        return Optional.ofNullable(duration);
    }

    /** The number of whole days; empty if the target is an amount of time. */
    public OptionalInt days() {
        return duration == null ? OptionalInt.of(days) : OptionalInt.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClockTarget target && days == target.days && Objects.equals(duration, target.duration);
    }

    @Override
    public int hashCode() {
        return 31 * days + Objects.hashCode(duration);
    }

    /** As in ISO 8601: {@code PT30M} or {@code P3D}. */
    @Override
    public String toString() {
        return duration == null ? "P" + days + "D" : duration.toString();
    }
}
