package io.careline.callback;

import org.immutables.value.Value;

/** The agent does not take the offer, or did not in time. Not an attempt. Immutable and thread-safe. */
@Value.Immutable
public sealed interface DeclineOffer extends CallbackCommand permits ImmutableDeclineOffer {
    @Override
    default CallbackCommandType type() {
        return CallbackCommandType.DECLINE_OFFER;
    }

    /** The command without anything else. */
    static DeclineOffer of() {
        return builder().build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link DeclineOffer}. Not thread-safe. */
    class Builder extends ImmutableDeclineOffer.Builder {
        Builder() {}
    }
}
