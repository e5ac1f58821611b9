package io.careline.orderflag;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import org.immutables.value.Value;

/** It was said what is to be done with an order. Immutable and thread-safe. */
@Value.Immutable
public sealed interface OrderInstructed extends OrderEvent permits ImmutableOrderInstructed {
    @Override
    default OrderEventType type() {
        return OrderEventType.INSTRUCTED;
    }

    /** What is to be done. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    String instruction();

    /** Starts one; {@code instruction} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link OrderInstructed}. Not thread-safe. */
    class Builder extends ImmutableOrderInstructed.Builder {
        Builder() {}
    }
}
