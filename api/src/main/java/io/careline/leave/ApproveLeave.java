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

    /** What is known of the desk and the agent by now; demanded of the approval that completes the last level. */
    Optional<LeaveFacts> facts();

    /** What the approver has to say. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> note();

    /** The command without anything else: enough where another level or approver follows. */
    static ApproveLeave of() {
        return builder().build();
    }

    /** The command with what is known now. */
    static ApproveLeave of(LeaveFacts facts) {
        return builder().facts(facts).build();
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
