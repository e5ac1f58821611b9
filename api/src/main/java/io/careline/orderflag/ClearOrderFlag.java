package io.careline.orderflag;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import java.util.Optional;
import org.immutables.value.Value;

/** Takes an order's flag and remark away for good. Immutable and thread-safe. */
@Value.Immutable
public sealed interface ClearOrderFlag extends OrderFlagCommand permits ImmutableClearOrderFlag {
    @Override
    default OrderFlagCommandType type() {
        return OrderFlagCommandType.CLEAR;
    }

    /** Why; demanded. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> reason();

    /** The command with reason. */
    static ClearOrderFlag of(String reason) {
        return builder().reason(reason).build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ClearOrderFlag}. Not thread-safe. */
    class Builder extends ImmutableClearOrderFlag.Builder {
        Builder() {}
    }
}
