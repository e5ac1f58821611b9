package io.careline.leave;

import io.careline.common.AgentId;
import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import java.util.Optional;
import org.immutables.value.Value;

/** Gives the decision of an approver to somebody else of the same line for good. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface TransferLeave extends LeaveCommand permits ImmutableTransferLeave {
    @Override
    default LeaveCommandType type() {
        return LeaveCommandType.TRANSFER;
    }

    /** Who decides from now on. */
    AgentId to();

    /** Whose decision it was; the sender's own if empty. */
    Optional<AgentId> from();

    /** Why; demanded. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> reason();

    /** Starts one; {@code to} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link TransferLeave}. Not thread-safe. */
    class Builder extends ImmutableTransferLeave.Builder {
        Builder() {}
    }
}
