package io.careline.callback;

import org.immutables.value.Value;

/** It is too late to call. Immutable and thread-safe. */
@Value.Immutable
public sealed interface CallbackExpired extends CallbackEvent permits ImmutableCallbackExpired {
    @Override
    default CallbackEventType type() {
        return CallbackEventType.EXPIRED;
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link CallbackExpired}. Not thread-safe. */
    class Builder extends ImmutableCallbackExpired.Builder {
        Builder() {}
    }
}
