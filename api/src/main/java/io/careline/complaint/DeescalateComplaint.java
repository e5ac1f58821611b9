package io.careline.complaint;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import java.util.Optional;
import org.immutables.value.Value;

/** Lowers a complaint by one level of the escalation chain. Immutable and thread-safe. */
@Value.Immutable
public sealed interface DeescalateComplaint extends ComplaintCommand permits ImmutableDeescalateComplaint {
    @Override
    default ComplaintCommandType type() {
        return ComplaintCommandType.DEESCALATE;
    }

    /** Why; a missing or blank one is refused. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> reason();

    /** The command with reason. */
    static DeescalateComplaint of(String reason) {
        return builder().reason(reason).build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link DeescalateComplaint}. Not thread-safe. */
    class Builder extends ImmutableDeescalateComplaint.Builder {
        Builder() {}
    }
}
