package io.careline.leave;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import java.time.LocalDate;
import org.immutables.value.Value;

/** Lets somebody else of the same line decide in place of an approver for some days. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface DelegateLeave extends LeaveCommand permits ImmutableDelegateLeave {
    @Override
    default LeaveCommandType type() {
        return LeaveCommandType.DELEGATE;
    }

    /** Who decides as well. */
    AgentId to();

    /** The last day on which he may. */
    LocalDate until();

    /** The command with somebody and a last day. */
    static DelegateLeave of(AgentId to, LocalDate until) {
        return builder().to(to).until(until).build();
    }

    /** Starts one; all attributes are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link DelegateLeave}. Not thread-safe. */
    class Builder extends ImmutableDelegateLeave.Builder {
        Builder() {}
    }
}
