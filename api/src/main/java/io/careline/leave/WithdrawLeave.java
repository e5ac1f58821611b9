package io.careline.leave;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import java.util.Optional;
import org.immutables.value.Value;

/** Takes a leave request back before it is approved. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface WithdrawLeave extends LeaveCommand permits ImmutableWithdrawLeave {
    @Override
    default LeaveCommandType type() {
        return LeaveCommandType.WITHDRAW;
    }

    /** Why. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> reason();

    /** The command without anything else. */
    static WithdrawLeave of() {
        return builder().build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link WithdrawLeave}. Not thread-safe. */
    class Builder extends ImmutableWithdrawLeave.Builder {
        Builder() {}
    }
}
