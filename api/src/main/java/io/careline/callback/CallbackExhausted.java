package io.careline.callback;

import org.immutables.value.Value;

/** No further try is left. Immutable and thread-safe. */
@Value.Immutable
public sealed interface CallbackExhausted extends CallbackEvent permits ImmutableCallbackExhausted {
    @Override
    default CallbackEventType type() {
        return CallbackEventType.EXHAUSTED;
    }

    /** How many were made. */
    int attempts();

    /** Starts one; {@code attempts} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link CallbackExhausted}. Not thread-safe. */
    class Builder extends ImmutableCallbackExhausted.Builder {
        Builder() {}
    }
}
