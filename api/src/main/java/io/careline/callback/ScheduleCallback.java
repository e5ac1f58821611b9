package io.careline.callback;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Says when to call. After an attempt that failed the call is not moved before the retry that the policy's delay gave,
 * counted from the attempt itself ({@link CallAttempt#retryAt()}), unless the customer asked for the time: whoever did
 * not answer is not called again the sooner because somebody at the desk wants it. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface ScheduleCallback extends CallbackCommand permits ImmutableScheduleCallback {
    @Override
    default CallbackCommandType type() {
        return CallbackCommandType.SCHEDULE;
    }

    /** When, or now if empty; moved into the next open contact window. */
    Optional<Instant> at();

    /** Whether the time is an appointment with the customer, who then need not be left alone until the retry: no. */
    @Value.Default
    default boolean isAgreedWithCustomer() {
        return false;
    }

    /** The command with at. */
    static ScheduleCallback of(Instant at) {
        return builder().at(at).build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ScheduleCallback}. Not thread-safe. */
    class Builder extends ImmutableScheduleCallback.Builder {
        Builder() {}
    }
}
