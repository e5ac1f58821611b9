package io.careline.callback;

import org.immutables.value.Value;

/** The time to call is reached. Immutable and thread-safe. */
@Value.Immutable
public sealed interface CallbackBecameDue extends CallbackEvent permits ImmutableCallbackBecameDue {
    @Override
    default CallbackEventType type() {
        return CallbackEventType.BECAME_DUE;
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link CallbackBecameDue}. Not thread-safe. */
    class Builder extends ImmutableCallbackBecameDue.Builder {
        Builder() {}
    }
}
