package io.careline.orderflag;

import io.careline.common.Money;
import org.immutables.value.Value;

/** The money that goes back to the customer (rule OF2). Immutable and thread-safe. */
@Value.Immutable
public sealed interface RefundNote extends RemarkPart permits ImmutableRefundNote {
    @Override
    default RemarkPartType type() {
        return RemarkPartType.REFUND_NOTE;
    }

    /** How much: above zero. */
    Money amount();

    /** The note with an amount. */
    static RefundNote of(Money amount) {
        return builder().amount(amount).build();
    }

    /** Refuses an amount of zero or less. */
    @Value.Check
    default void check() {
        if (!amount().isPositive()) {
            throw new IllegalArgumentException("amount (" + amount() + ") must be above zero");
        }
    }

    /** Starts one; {@code amount} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RefundNote}. Not thread-safe. */
    class Builder extends ImmutableRefundNote.Builder {
        Builder() {}
    }
}
