package io.careline.returns;

import org.immutables.value.Value;

/** The goods did not come in time. Immutable and thread-safe. */
@Value.Immutable
public sealed interface ReturnExpired extends ReturnEvent permits ImmutableReturnExpired {
    @Override
    default ReturnEventType type() {
        return ReturnEventType.EXPIRED;
    }

    /** The event without anything else. */
    static ReturnExpired of() {
        return builder().build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ReturnExpired}. Not thread-safe. */
    class Builder extends ImmutableReturnExpired.Builder {
        Builder() {}
    }
}
