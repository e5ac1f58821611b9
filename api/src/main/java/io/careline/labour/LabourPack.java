package io.careline.labour;

import io.careline.calendar.HourRange;
import io.careline.common.Incubating;
import io.careline.lifecycle.PolicyVersion;
import java.time.Duration;
import java.util.List;
import org.immutables.value.Value;

/**
 * What a country's labour law limits, as data. What it finds is for a person to judge: exceptions, collective
 * agreements and other working-time systems are not in it. Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface LabourPack permits ImmutableLabourPack {
    /** The pack's id and version. */
    PolicyVersion version();

    /** The limits, in the order in which they are checked. */
    List<LabourLimit> limits();

    /** The work of a day beyond which it is overtime; eight hours unless it is set. */
    @Value.Default
    default Duration standardDay() {
        return Duration.ofHours(8);
    }

    /** The work of a week, Monday to Sunday, beyond which it is overtime; 40 hours unless it is set. */
    @Value.Default
    default Duration standardWeek() {
        return Duration.ofHours(40);
    }

    /**
     * How many months a mean is taken over, from the first day of the period on; four unless it is set (Directive
     * 2003/88/EC, art. 16). A shorter period is judged as it is.
     */
    @Value.Default
    default int referenceMonths() {
        return 4;
    }

    /**
     * Night time; 23:00 to 06:00 unless it is set (at least seven hours with those from midnight to five: Directive
     * 2003/88/EC, art. 2).
     */
    @Value.Default
    default HourRange night() {
        return HourRange.parse("23:00-06:00");
    }

    /**
     * How much of a shift is in night time for it to be night work; three hours unless it is set (Directive 2003/88/EC,
     * art. 2). Whoever works more than half of the shifts so is a night worker.
     */
    @Value.Default
    default Duration nightWork() {
        return Duration.ofHours(3);
    }

    /** Refuses times and numbers that are not above zero. */
    @Value.Check
    default void check() {
        requireAboveZero("standardDay", standardDay());
        requireAboveZero("standardWeek", standardWeek());
        requireAboveZero("nightWork", nightWork());
        if (referenceMonths() < 1) {
            throw new IllegalArgumentException("referenceMonths (" + referenceMonths() + ") must be at least 1");
        }
    }

    private static void requireAboveZero(String name, Duration time) {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException(name + " (" + time + ") must be above zero");
        }
    }

    /** Starts one; {@code version} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link LabourPack}. Not thread-safe. */
    class Builder extends ImmutableLabourPack.Builder {
        Builder() {}
    }
}
