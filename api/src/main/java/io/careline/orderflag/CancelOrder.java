package io.careline.orderflag;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import java.util.Optional;
import org.immutables.value.Value;

/** Calls an order off before it is shipped. Immutable and thread-safe. */
@Value.Immutable
public sealed interface CancelOrder extends OrderCommand permits ImmutableCancelOrder {
    @Override
    default OrderCommandType type() {
        return OrderCommandType.CANCEL;
    }

    /** Why; demanded. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> reason();

    /** The command with reason. */
    static CancelOrder of(String reason) {
        return builder().reason(reason).build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link CancelOrder}. Not thread-safe. */
    class Builder extends ImmutableCancelOrder.Builder {
        Builder() {}
    }
}
