package io.careline.callback;

import io.careline.common.AgentId;
import org.immutables.value.Value;

/** The agent did not take the offer; it is no attempt. Immutable and thread-safe. */
@Value.Immutable
public sealed interface OfferDeclined extends CallbackEvent permits ImmutableOfferDeclined {
    @Override
    default CallbackEventType type() {
        return CallbackEventType.OFFER_DECLINED;
    }

    /** Who. */
    AgentId agent();

    /** Starts one; {@code agent} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link OfferDeclined}. Not thread-safe. */
    class Builder extends ImmutableOfferDeclined.Builder {
        Builder() {}
    }
}
