package io.careline.returns;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.immutables.value.Value;

/** How many days there are for something, and from when they count. Immutable and thread-safe. */
@Value.Immutable
public sealed interface ReturnWindow permits ImmutableReturnWindow {
    /** At least 1, at most 3650. */
    int days();

    /** From when they count. */
    DayCount count();

    /**
     * The last moment at which it is in time: with whole days, the last nanosecond of the last one in the zone.
     *
     * @throws java.time.DateTimeException if that moment lies beyond the range of {@link Instant}
     */
    default Instant deadline(Instant start, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(start, zone);
        return switch (count()) {
            case EXACT -> start.plus(Duration.ofDays(days()));
            case SAME_DAY_FIRST -> endOf(day.plusDays(days() - 1L), zone);
            case NEXT_DAY_FIRST -> endOf(day.plusDays(days()), zone);
        };
    }

    private static Instant endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1);
    }

    /** Refuses a number of days out of its bounds. */
    @Value.Check
    default void check() {
        if (days() < 1 || days() > 3650) {
            throw new IllegalArgumentException("days (" + days() + ") must be from 1 to 3650");
        }
    }

    /**
     * A window of days.
     *
     * @throws IllegalArgumentException if the number of days is out of its bounds
     */
    static ReturnWindow of(int days, DayCount count) {
        return builder().days(days).count(count).build();
    }

    /** Starts one; {@code days} and {@code count} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ReturnWindow}. Not thread-safe. */
    class Builder extends ImmutableReturnWindow.Builder {
        Builder() {}
    }
}
