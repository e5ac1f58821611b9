package io.careline.callback;

import org.immutables.value.Value;

/** Somebody answered. Immutable and thread-safe. */
@Value.Immutable
public sealed interface CallAnswered extends CallbackEvent permits ImmutableCallAnswered {
    @Override
    default CallbackEventType type() {
        return CallbackEventType.CALL_ANSWERED;
    }

    /** Which attempt, from 1. */
    int attempt();

    /** Starts one; {@code attempt} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link CallAnswered}. Not thread-safe. */
    class Builder extends ImmutableCallAnswered.Builder {
        Builder() {}
    }
}
