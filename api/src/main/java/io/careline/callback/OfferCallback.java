package io.careline.callback;

import io.careline.lifecycle.Actor;
import org.immutables.value.Value;

/** Offers a due callback to an agent. An offer is not an attempt. Immutable and thread-safe. */
@Value.Immutable
public sealed interface OfferCallback extends CallbackCommand permits ImmutableOfferCallback {
    @Override
    default CallbackCommandType type() {
        return CallbackCommandType.OFFER;
    }

    /** Who is asked to call. */
    Actor agent();

    /** The command with agent. */
    static OfferCallback of(Actor agent) {
        return builder().agent(agent).build();
    }

    /** Starts one; {@code agent} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link OfferCallback}. Not thread-safe. */
    class Builder extends ImmutableOfferCallback.Builder {
        Builder() {}
    }
}
