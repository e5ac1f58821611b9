package io.careline.attendance;

import io.careline.common.Incubating;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One step of a ladder: from so much time on, what a shift comes to (rules A1 to A3, gaps G6 and G7). Immutable and
 * thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface AttendanceStep permits ImmutableAttendanceStep {
    /** The time from which the step holds; not negative. A time of zero never reaches a step. */
    Duration from();

    /** Whether exactly that time reaches it: so it does (gap G7) unless it is said otherwise. */
    @Value.Default
    default boolean isInclusive() {
        return true;
    }

    /** What the shift comes to: one of those from present to absent. */
    AttendanceOutcome outcome();

    /** How many latenesses of the month it counts for; none unless it is set. */
    @Value.Default
    default int latenesses() {
        return 0;
    }

    /** Whether it holds only where the agent left work undone (rule A2). */
    @Value.Default
    default boolean isOnlyIfWorkUndone() {
        return false;
    }

    /** What is then proposed to be taken off; empty: nothing. */
    Optional<PayDeduction> deduction();

    /** The handbook rule behind it; empty where there is none. */
    Optional<String> ruleId();

    /** Refuses times and counts below zero, and outcomes that no measure leads to. */
    @Value.Check
    default void check() {
        if (from().isNegative()) {
            throw new IllegalArgumentException("from (" + from() + ") must not be negative");
        }
        if (latenesses() < 0) {
            throw new IllegalArgumentException("latenesses (" + latenesses() + ") must not be negative");
        }
        if (outcome().compareTo(AttendanceOutcome.ABSENT) > 0) {
            throw new IllegalArgumentException("outcome (" + outcome() + ") must be one from PRESENT to ABSENT");
        }
    }

    /** Whether a time reaches the step. */
    default boolean isReachedBy(Duration time) {
        int comparison = time.compareTo(from());
        return !time.isZero() && (comparison > 0 || (comparison == 0 && isInclusive()));
    }

    /** Starts one; {@code from} and {@code outcome} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link AttendanceStep}. Not thread-safe. */
    class Builder extends ImmutableAttendanceStep.Builder {
        Builder() {}
    }
}
