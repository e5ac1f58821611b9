package io.careline.returns;

import io.careline.common.Money;
import org.immutables.value.Value;

/** What one way has cost, and who has paid it so far. Immutable and thread-safe. */
@Value.Immutable
public sealed interface FreightCharge permits ImmutableFreightCharge {
    /** Which way. */
    FreightLeg leg();

    /** How much; not negative. */
    Money amount();

    /** The buyer or the seller. */
    FreightPayer paidBy();

    /** Refuses a negative amount and a charge that nobody has paid. */
    @Value.Check
    default void check() {
        if (amount().amount().signum() < 0) {
            throw new IllegalArgumentException("amount (" + amount() + ") must not be negative");
        }
        if (paidBy() == FreightPayer.NOT_STATED) {
            throw new IllegalArgumentException("paidBy (" + paidBy() + ") must be the buyer or the seller");
        }
    }

    /**
     * A charge.
     *
     * @throws IllegalArgumentException if the amount is negative or nobody has paid it
     */
    static FreightCharge of(FreightLeg leg, Money amount, FreightPayer paidBy) {
        return builder().leg(leg).amount(amount).paidBy(paidBy).build();
    }

    /** Starts one; {@code leg}, {@code amount} and {@code paidBy} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link FreightCharge}. Not thread-safe. */
    class Builder extends ImmutableFreightCharge.Builder {
        Builder() {}
    }
}
