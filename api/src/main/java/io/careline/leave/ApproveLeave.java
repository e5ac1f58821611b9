package io.careline.leave;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import java.util.Optional;
import org.immutables.value.Value;

/** Approves a leave request on the level that it is on. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface ApproveLeave extends LeaveCommand permits ImmutableApproveLeave {
    @Override
    default LeaveCommandType type() {
        return LeaveCommandType.APPROVE;
    }

    /** What the approver has to say. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> note();

    /** The command without anything else. */
    static ApproveLeave of() {
        return builder().build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link ApproveLeave}. Not thread-safe. */
    class Builder extends ImmutableApproveLeave.Builder {
        Builder() {}
    }
}
