package io.careline.leave;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import java.util.Optional;
import org.immutables.value.Value;

/** A leave request was taken back. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface LeaveWithdrawn extends LeaveEvent permits ImmutableLeaveWithdrawn {
    @Override
    default LeaveEventType type() {
        return LeaveEventType.WITHDRAWN;
    }

    /** Why. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> reason();

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link LeaveWithdrawn}. Not thread-safe. */
    class Builder extends ImmutableLeaveWithdrawn.Builder {
        Builder() {}
    }
}
