package io.careline.leave;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import java.util.Optional;
import org.immutables.value.Value;

/** Asks for approved leave to be undone before it begins. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface RequestRevocation extends LeaveCommand permits ImmutableRequestRevocation {
    @Override
    default LeaveCommandType type() {
        return LeaveCommandType.REQUEST_REVOCATION;
    }

    /** Why; demanded. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> reason();

    /** The command with a reason. */
    static RequestRevocation of(String reason) {
        return builder().reason(reason).build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RequestRevocation}. Not thread-safe. */
    class Builder extends ImmutableRequestRevocation.Builder {
        Builder() {}
    }
}
