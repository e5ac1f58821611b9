package io.careline.complaint;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import java.util.Optional;
import org.immutables.value.Value;

/** The customer does not agree: the complaint goes back and up by one level. Immutable and thread-safe. */
@Value.Immutable
public sealed interface DisputeResponse extends ComplaintCommand permits ImmutableDisputeResponse {
    @Override
    default ComplaintCommandType type() {
        return ComplaintCommandType.DISPUTE_RESPONSE;
    }

    /** Why; a missing or blank one is refused. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> reason();

    /** The command with reason. */
    static DisputeResponse of(String reason) {
        return builder().reason(reason).build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link DisputeResponse}. Not thread-safe. */
    class Builder extends ImmutableDisputeResponse.Builder {
        Builder() {}
    }
}
