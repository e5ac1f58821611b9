package io.careline.callback;

import io.careline.lifecycle.Actor;
import org.immutables.value.Value;

/** Somebody was given a callback that nobody owned. Immutable and thread-safe. */
@Value.Immutable
public sealed interface CallbackAssigned extends CallbackEvent permits ImmutableCallbackAssigned {
    @Override
    default CallbackEventType type() {
        return CallbackEventType.ASSIGNED;
    }

    /** Who is to call. */
    Actor assignee();

    /** Starts one; {@code assignee} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link CallbackAssigned}. Not thread-safe. */
    class Builder extends ImmutableCallbackAssigned.Builder {
        Builder() {}
    }
}
