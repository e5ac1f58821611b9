package io.careline.callback;

import io.careline.lifecycle.Actor;
import org.immutables.value.Value;

/** An agent is asked to call. Immutable and thread-safe. */
@Value.Immutable
public sealed interface CallbackOffered extends CallbackEvent permits ImmutableCallbackOffered {
    @Override
    default CallbackEventType type() {
        return CallbackEventType.OFFERED;
    }

    /** Who. */
    Actor agent();

    /** Starts one; {@code agent} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link CallbackOffered}. Not thread-safe. */
    class Builder extends ImmutableCallbackOffered.Builder {
        Builder() {}
    }
}
