package io.careline.leave;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import java.util.Optional;
import org.immutables.value.Value;

/** Undoes approved leave before it begins, against the applicant if need be. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface RevokeLeave extends LeaveCommand permits ImmutableRevokeLeave {
    @Override
    default LeaveCommandType type() {
        return LeaveCommandType.REVOKE;
    }

    /** Why; demanded. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> reason();

    /** The command with a reason. */
    static RevokeLeave of(String reason) {
        return builder().reason(reason).build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RevokeLeave}. Not thread-safe. */
    class Builder extends ImmutableRevokeLeave.Builder {
        Builder() {}
    }
}
