package io.careline.complaint;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import java.util.Optional;
import org.immutables.value.Value;

/** Passes the complaint to somebody outside. Immutable and thread-safe. */
@Value.Immutable
public sealed interface ReferComplaint extends ComplaintCommand permits ImmutableReferComplaint {
    @Override
    default ComplaintCommandType type() {
        return ComplaintCommandType.REFER;
    }

    /** To whom; a missing or blank one is refused. */
    Optional<String> recipient();

    /** Why; a missing or blank one is refused. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> reason();

    /** The command with recipient and reason. */
    static ReferComplaint of(String recipient, String reason) {
        return builder().recipient(recipient).reason(reason).build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ReferComplaint}. Not thread-safe. */
    class Builder extends ImmutableReferComplaint.Builder {
        Builder() {}
    }
}
