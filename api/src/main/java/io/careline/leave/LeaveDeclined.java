package io.careline.leave;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import org.immutables.value.Value;

/** An approver said no. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface LeaveDeclined extends LeaveEvent permits ImmutableLeaveDeclined {
    @Override
    default LeaveEventType type() {
        return LeaveEventType.DECLINED;
    }

    /** Why. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    String reason();

    /** Starts one; {@code reason} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link LeaveDeclined}. Not thread-safe. */
    class Builder extends ImmutableLeaveDeclined.Builder {
        Builder() {}
    }
}
