package io.careline.orderflag;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import java.util.Optional;
import org.immutables.value.Value;

/** Records that the customer will not buy (rule OL). Immutable and thread-safe. */
@Value.Immutable
public sealed interface LoseOrder extends OrderCommand permits ImmutableLoseOrder {
    @Override
    default OrderCommandType type() {
        return OrderCommandType.LOSE;
    }

    /** Why; demanded. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> reason();

    /** Whether the customer was thanked and invited back. */
    @Value.Default
    default boolean isThanked() {
        return false;
    }

    /** The command with a reason; the customer was not thanked. */
    static LoseOrder of(String reason) {
        return builder().reason(reason).build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link LoseOrder}. Not thread-safe. */
    class Builder extends ImmutableLoseOrder.Builder {
        Builder() {}
    }
}
