package io.careline.leave;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import java.time.Instant;
import org.immutables.value.Value;

/** One approval: for whom, by whom, when. A substitute signs by his own name. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface LeaveApproval permits ImmutableLeaveApproval {
    /** The level, from 1. */
    int level();

    /** Whose approval it is. */
    AgentId approver();

    /** Who gave it: the approver or who stood in for him. */
    AgentId signedBy();

    /** When. */
    Instant at();

    /** Starts one; all attributes are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link LeaveApproval}. Not thread-safe. */
    class Builder extends ImmutableLeaveApproval.Builder {
        Builder() {}
    }
}
