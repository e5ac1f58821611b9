package io.careline.leave;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import org.immutables.value.Value;

/** An approver wants a leave request changed. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface LeaveReturned extends LeaveEvent permits ImmutableLeaveReturned {
    @Override
    default LeaveEventType type() {
        return LeaveEventType.RETURNED;
    }

    /** What is to be changed. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    String reason();

    /** Starts one; {@code reason} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link LeaveReturned}. Not thread-safe. */
    class Builder extends ImmutableLeaveReturned.Builder {
        Builder() {}
    }
}
