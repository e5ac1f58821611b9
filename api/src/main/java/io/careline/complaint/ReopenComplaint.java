package io.careline.complaint;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Takes a closed complaint up again within the window; after it, asks for a new complaint that follows this one (gap
 * G14). Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface ReopenComplaint extends ComplaintCommand permits ImmutableReopenComplaint {
    @Override
    default ComplaintCommandType type() {
        return ComplaintCommandType.REOPEN;
    }

    /** Why; a missing or blank one is refused. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> reason();

    /** The command with reason. */
    static ReopenComplaint of(String reason) {
        return builder().reason(reason).build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ReopenComplaint}. Not thread-safe. */
    class Builder extends ImmutableReopenComplaint.Builder {
        Builder() {}
    }
}
