package io.careline.orderflag;

import io.careline.common.AgentId;
import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.CustomerRef;
import io.careline.common.Money;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Records that a customer has placed an order and not paid (rules OL, OF4). Immutable and thread-safe. */
@Value.Immutable
public sealed interface PlaceOrder extends OrderCommand permits ImmutablePlaceOrder {
    @Override
    default OrderCommandType type() {
        return OrderCommandType.PLACE;
    }

    /** When it was placed; not after now. */
    Instant placedAt();

    /** The customer. */
    CustomerRef customer();

    /** What is to be paid. */
    Money amount();

    /** Whose customer it is; empty if the customer placed it alone. */
    Optional<AgentId> agent();

    /** What the shop wants done with it. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> instruction();

    /** Starts one; {@code placedAt}, {@code customer} and {@code amount} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link PlaceOrder}. Not thread-safe. */
    class Builder extends ImmutablePlaceOrder.Builder {
        Builder() {}
    }
}
