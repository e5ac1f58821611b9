package io.careline.returns;

import io.careline.common.Money;
import org.immutables.value.Value;

/** Money that could go back was proposed. Immutable and thread-safe. */
@Value.Immutable
public sealed interface RefundProposed extends ReturnEvent permits ImmutableRefundProposed {
    @Override
    default ReturnEventType type() {
        return ReturnEventType.REFUND_PROPOSED;
    }

    /** How much; not more than was due. */
    Money amount();

    /** Starts one; {@code amount} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RefundProposed}. Not thread-safe. */
    class Builder extends ImmutableRefundProposed.Builder {
        Builder() {}
    }
}
