package io.careline.callback;

import java.time.Instant;
import org.immutables.value.Value;

/** It is known when to call. Immutable and thread-safe. */
@Value.Immutable
public sealed interface CallbackScheduled extends CallbackEvent permits ImmutableCallbackScheduled {
    @Override
    default CallbackEventType type() {
        return CallbackEventType.SCHEDULED;
    }

    /** When: within a contact window. */
    Instant dueAt();

    /** Whether the customer agreed to it, so that it may come before a retry would have. */
    @Value.Default
    default boolean isAgreedWithCustomer() {
        return false;
    }

    /** Starts one; {@code dueAt} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link CallbackScheduled}. Not thread-safe. */
    class Builder extends ImmutableCallbackScheduled.Builder {
        Builder() {}
    }
}
