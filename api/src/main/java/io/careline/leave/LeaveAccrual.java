package io.careline.leave;

import io.careline.common.Incubating;
import java.math.RoundingMode;
import java.time.MonthDay;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How leave is earned by employment. Within a leave year it is the running total that is rounded, so that the parts add up
 * to the rounded whole. Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface LeaveAccrual permits ImmutableLeaveAccrual {
    /** What a full leave year earns; not below zero. */
    LeaveAmount perYear();

    /** How often: each month unless it is set. */
    @Value.Default
    default AccrualFrequency frequency() {
        return AccrualFrequency.MONTHLY;
    }

    /** When it can be used: from the end of the period unless it is set. */
    @Value.Default
    default AccrualTiming timing() {
        return AccrualTiming.END;
    }

    /** What a period is worth in which somebody joined or left: by its days unless it is set. */
    @Value.Default
    default AccrualProration proration() {
        return AccrualProration.BY_DAYS;
    }

    /** The step to which the running total is rounded; empty if it is not. */
    Optional<LeaveAmount> step();

    /** How it is rounded: down unless it is set. */
    @Value.Default
    default RoundingMode rounding() {
        return RoundingMode.DOWN;
    }

    /** The first day of a leave year: 1 January unless it is set. At most the 28th, so that every month has it. */
    @Value.Default
    default MonthDay yearStart() {
        return MonthDay.of(1, 1);
    }

    /** How long after the leave year it can be used: not at all is {@code P0D}; empty if it never lapses. */
    Optional<Period> usableAfterYear();

    /** Refuses amounts that are below zero or in two measures, and a year that cannot start in every month. */
    @Value.Check
    default void check() {
        if (perYear().isNegative()) {
            throw new IllegalArgumentException("perYear (" + perYear() + ") must not be below zero");
        }
        if (step().filter(step -> step.measure() != perYear().measure() || !step.isPositive())
                .isPresent()) {
            throw new IllegalArgumentException(
                    "step (" + step().get() + ") must be above zero and in the measure of " + perYear());
        }
        if (rounding() == RoundingMode.UNNECESSARY) {
            throw new IllegalArgumentException("rounding (" + rounding() + ") must be one that rounds");
        }
        if (yearStart().getDayOfMonth() > 28) {
            throw new IllegalArgumentException("yearStart (" + yearStart() + ") must be at most the 28th of a month");
        }
        if (usableAfterYear().filter(Period::isNegative).isPresent()) {
            throw new IllegalArgumentException(
                    "usableAfterYear (" + usableAfterYear().get() + ") must not be negative");
        }
    }

    /** Starts one; {@code perYear} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link LeaveAccrual}. Not thread-safe. */
    class Builder extends ImmutableLeaveAccrual.Builder {
        Builder() {}
    }
}
