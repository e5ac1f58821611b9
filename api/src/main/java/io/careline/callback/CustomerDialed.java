package io.careline.callback;

import io.careline.lifecycle.Actor;
import java.util.Optional;
import org.immutables.value.Value;

/** The customer is being called. Immutable and thread-safe. */
@Value.Immutable
public sealed interface CustomerDialed extends CallbackEvent permits ImmutableCustomerDialed {
    @Override
    default CallbackEventType type() {
        return CallbackEventType.CUSTOMER_DIALED;
    }

    /** Which attempt, from 1. */
    int attempt();

    /** Who calls, and owns the callback if nobody did. */
    Actor agent();

    /** The number that is dialled. */
    Optional<NumberRef> number();

    /** Starts one; {@code attempt} and {@code agent} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link CustomerDialed}. Not thread-safe. */
    class Builder extends ImmutableCustomerDialed.Builder {
        Builder() {}
    }
}
