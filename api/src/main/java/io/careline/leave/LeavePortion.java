package io.careline.leave;

import io.careline.common.Incubating;
import java.time.LocalDate;
import org.immutables.value.Value;

/** How much leave one date counts. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface LeavePortion permits ImmutableLeavePortion {
    /** The date. */
    LocalDate date();

    /** What the date is. */
    LeaveDayKind kind();

    /** The part of the day, exactly: above zero, at most one day. */
    LeaveAmount days();

    /** The same in hours: the work that is missed, or what a free day is worth. */
    LeaveAmount hours();

    /** Whether it is a free day that counts only because leave is on both sides of it; no unless it is set. */
    @Value.Default
    default boolean isSandwiched() {
        return false;
    }

    /** Refuses amounts in a wrong measure, and days that are not above zero or more than one. */
    @Value.Check
    default void check() {
        if (days().measure() != LeaveMeasure.DAYS
                || !days().isPositive()
                || days().compareTo(LeaveAmount.days(1)) > 0) {
            throw new IllegalArgumentException("days (" + days() + ") of " + date() + " must be above 0d, at most 1d");
        }
        if (hours().measure() != LeaveMeasure.HOURS || hours().isNegative()) {
            throw new IllegalArgumentException(
                    "hours (" + hours() + ") of " + date() + " must be in hours, not below 0");
        }
    }

    /** Starts one; {@code date}, {@code kind}, {@code days} and {@code hours} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link LeavePortion}. Not thread-safe. */
    class Builder extends ImmutableLeavePortion.Builder {
        Builder() {}
    }
}
