package io.careline.callback;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is known of calls to a customer beyond one callback: a small read model that crosses aggregates, so that the
 * host's store fills it. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface CallClearance permits ImmutableCallClearance {
    /** Whether the customer or the number is on a do-not-call list. */
    boolean isDoNotCall();

    /** Calls to the customer; refused if empty and the policy has a cap. */
    Optional<CallCount> toContact();

    /** Calls to the number; refused if empty and the policy has a cap. */
    Optional<CallCount> toNumber();

    /** Nothing stands in the way, and nothing was counted. */
    static CallClearance clear() {
        return builder().doNotCall(false).build();
    }

    /** Starts one; {@code doNotCall} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link CallClearance}. Not thread-safe. */
    class Builder extends ImmutableCallClearance.Builder {
        Builder() {}
    }
}
