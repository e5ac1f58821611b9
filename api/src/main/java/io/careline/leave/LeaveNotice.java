package io.careline.leave;

import io.careline.common.Incubating;
import java.time.Duration;
import java.time.Period;
import org.immutables.value.Value;

/** How long before its first shift leave has to be asked for (rules L1, L5; gap G2). Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface LeaveNotice permits ImmutableLeaveNotice {
    /** Days, months or years by the calendar: none unless it is set. */
    @Value.Default
    default Period days() {
        return Period.ZERO;
    }

    /** Time on top of the days, in real hours: none unless it is set. */
    @Value.Default
    default Duration time() {
        return Duration.ZERO;
    }

    /**
     * Whether only the day counts and not the hour: asked for at any time of the last day is early enough. No unless
     * it is set.
     */
    @Value.Default
    default boolean isByDay() {
        return false;
    }

    /** Some hours before the shift. */
    static LeaveNotice ofHours(long hours) {
        return builder().time(Duration.ofHours(hours)).build();
    }

    /** Some days by the calendar, whatever the hour. */
    static LeaveNotice ofDays(int days) {
        return builder().days(Period.ofDays(days)).byDay(true).build();
    }

    /** Refuses a notice below zero, and hours where only the day counts. */
    @Value.Check
    default void check() {
        if (days().isNegative() || time().isNegative()) {
            throw new IllegalArgumentException("notice (" + days() + ", " + time() + ") must not be negative");
        }
        if (isByDay() && !time().isZero()) {
            throw new IllegalArgumentException("time (" + time() + ") must be zero where only the day counts");
        }
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link LeaveNotice}. Not thread-safe. */
    class Builder extends ImmutableLeaveNotice.Builder {
        Builder() {}
    }
}
