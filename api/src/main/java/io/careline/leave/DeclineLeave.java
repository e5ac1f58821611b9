package io.careline.leave;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import java.util.Optional;
import org.immutables.value.Value;

/** Says no to a leave request. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface DeclineLeave extends LeaveCommand permits ImmutableDeclineLeave {
    @Override
    default LeaveCommandType type() {
        return LeaveCommandType.DECLINE;
    }

    /** Why; demanded. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> reason();

    /** The command with a reason. */
    static DeclineLeave of(String reason) {
        return builder().reason(reason).build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link DeclineLeave}. Not thread-safe. */
    class Builder extends ImmutableDeclineLeave.Builder {
        Builder() {}
    }
}
