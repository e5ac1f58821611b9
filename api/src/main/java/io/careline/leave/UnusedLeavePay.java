package io.careline.leave;

import io.careline.common.DaysOfPay;
import io.careline.common.Incubating;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is proposed to be paid for annual leave that was not taken, in days of pay. A person decides; what a day's pay is,
 * payroll knows. Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface UnusedLeavePay permits ImmutableUnusedLeavePay {
    /** The leave that was due and not taken, in days. */
    LeaveAmount unused();

    /** Why it was not taken. */
    UnusedLeaveCause cause();

    /** The ordinary wage for the work on these days, which payroll pays, or has paid, in any case. */
    DaysOfPay wage();

    /** What is to be paid besides the wage; empty if nothing. */
    Optional<DaysOfPay> supplement();

    /** The articles, for people. */
    String source();

    /** The wage and the supplement together. */
    default DaysOfPay total() {
        return supplement().map(wage()::plus).orElse(wage());
    }

    /** Refuses leave that is not in days or not above zero. */
    @Value.Check
    default void check() {
        if (unused().measure() != LeaveMeasure.DAYS || !unused().isPositive()) {
            throw new IllegalArgumentException("unused (" + unused() + ") must be in days and above zero");
        }
    }

    /** Starts one; {@code unused}, {@code cause}, {@code wage} and {@code source} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link UnusedLeavePay}. Not thread-safe. */
    class Builder extends ImmutableUnusedLeavePay.Builder {
        Builder() {}
    }
}
