package io.careline.leave;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import io.careline.lifecycle.Role;
import java.util.List;
import org.immutables.value.Value;

/** One level of approval, as it was drawn up for one request. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface LeaveLevel permits ImmutableLeaveLevel {
    /** What its approvers are. */
    Role role();

    /** Who decides, in their order; the applicant is never among them. */
    List<AgentId> approvers();

    /** Who of them has to approve. */
    LeaveLevelMode mode();

    /** Starts one; {@code role} and {@code mode} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link LeaveLevel}. Not thread-safe. */
    class Builder extends ImmutableLeaveLevel.Builder {
        Builder() {}
    }
}
