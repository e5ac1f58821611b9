package io.careline.orderflag;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.CustomerRef;
import io.careline.common.Money;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A customer has placed an order. Immutable and thread-safe. */
@Value.Immutable
public sealed interface OrderPlaced extends OrderEvent permits ImmutableOrderPlaced {
    @Override
    default OrderEventType type() {
        return OrderEventType.PLACED;
    }

    /** When it was placed. */
    Instant placedAt();

    /** The customer. */
    CustomerRef customer();

    /** What is to be paid. */
    Money amount();

    /** What the shop wants done with it. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> instruction();

    /** Who follows up while it is unpaid. */
    FollowUpDuty followUp();

    /** Starts one; {@code placedAt}, {@code customer}, {@code amount} and {@code followUp} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link OrderPlaced}. Not thread-safe. */
    class Builder extends ImmutableOrderPlaced.Builder {
        Builder() {}
    }
}
