package io.careline.complaint;

import org.immutables.value.Value;

/** The customer agrees with the answer. Immutable and thread-safe. */
@Value.Immutable
public sealed interface AcceptResponse extends ComplaintCommand permits ImmutableAcceptResponse {
    @Override
    default ComplaintCommandType type() {
        return ComplaintCommandType.ACCEPT_RESPONSE;
    }

    /** The command without anything else. */
    static AcceptResponse of() {
        return builder().build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link AcceptResponse}. Not thread-safe. */
    class Builder extends ImmutableAcceptResponse.Builder {
        Builder() {}
    }
}
