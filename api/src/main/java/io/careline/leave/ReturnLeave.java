package io.careline.leave;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import java.util.Optional;
import org.immutables.value.Value;

/** Gives a leave request back to be changed. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface ReturnLeave extends LeaveCommand permits ImmutableReturnLeave {
    @Override
    default LeaveCommandType type() {
        return LeaveCommandType.RETURN;
    }

    /** What is to be changed; demanded. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> reason();

    /** The command with a reason. */
    static ReturnLeave of(String reason) {
        return builder().reason(reason).build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ReturnLeave}. Not thread-safe. */
    class Builder extends ImmutableReturnLeave.Builder {
        Builder() {}
    }
}
