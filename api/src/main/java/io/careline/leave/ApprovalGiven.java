package io.careline.leave;

import io.careline.common.AgentId;
import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Somebody approved a leave request on one level. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface ApprovalGiven extends LeaveEvent permits ImmutableApprovalGiven {
    @Override
    default LeaveEventType type() {
        return LeaveEventType.APPROVAL_GIVEN;
    }

    /** The level, from 1. */
    int level();

    /** Whose approval it is: the sender, or those for whom he stood in. */
    List<AgentId> approvers();

    /** The level that it is on now: the same, the next, or one above the last once all have approved. */
    int nextLevel();

    /** What the approver had to say. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> note();

    /** Starts one; {@code level} and {@code nextLevel} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link ApprovalGiven}. Not thread-safe. */
    class Builder extends ImmutableApprovalGiven.Builder {
        Builder() {}
    }
}
