package io.careline.leave;

import io.careline.common.AgentId;
import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import org.immutables.value.Value;

/** The decision of an approver went to somebody else. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface LeaveTransferred extends LeaveEvent permits ImmutableLeaveTransferred {
    @Override
    default LeaveEventType type() {
        return LeaveEventType.TRANSFERRED;
    }

    /** Whose decision it was. */
    AgentId from();

    /** Who decides now. */
    AgentId to();

    /** Why. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    String reason();

    /** Starts one; all attributes are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link LeaveTransferred}. Not thread-safe. */
    class Builder extends ImmutableLeaveTransferred.Builder {
        Builder() {}
    }
}
