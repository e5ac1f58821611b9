package io.careline.returns;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import org.immutables.value.Value;

/** A return was called off. Immutable and thread-safe. */
@Value.Immutable
public sealed interface ReturnCancelled extends ReturnEvent permits ImmutableReturnCancelled {
    @Override
    default ReturnEventType type() {
        return ReturnEventType.CANCELLED;
    }

    /** Why. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    String reason();

    /** Starts one; {@code reason} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ReturnCancelled}. Not thread-safe. */
    class Builder extends ImmutableReturnCancelled.Builder {
        Builder() {}
    }
}
