package io.careline.attendance;

import io.careline.common.DaysOfPay;
import io.careline.common.Incubating;
import io.careline.common.Money;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What may be taken off an agent's pay: days of pay, an amount, or both. Only ever a proposal (rule CF5). Immutable and
 * thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface PayDeduction permits ImmutablePayDeduction {
    /** The part in days of pay. */
    Optional<DaysOfPay> daysOfPay();

    /** The part in money. */
    Optional<Money> amount();

    /** So many days of pay. */
    static PayDeduction of(DaysOfPay daysOfPay) {
        return builder().daysOfPay(daysOfPay).build();
    }

    /** An amount of money. */
    static PayDeduction of(Money amount) {
        return builder().amount(amount).build();
    }

    /** Refuses a deduction of nothing and amounts that are not above zero. */
    @Value.Check
    default void check() {
        if (daysOfPay().isEmpty() && amount().isEmpty()) {
            throw new IllegalArgumentException("daysOfPay and amount must not both be empty");
        }
        amount().filter(money -> !money.isPositive()).ifPresent(money -> {
            throw new IllegalArgumentException("amount (" + money + ") must be above zero");
        });
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link PayDeduction}. Not thread-safe. */
    class Builder extends ImmutablePayDeduction.Builder {
        Builder() {}
    }
}
