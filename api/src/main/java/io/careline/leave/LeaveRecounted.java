package io.careline.leave;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/**
 * The leave is longer or shorter than it was, because the calendar has changed: the difference is to be booked.
 * Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface LeaveRecounted extends LeaveEvent permits ImmutableLeaveRecounted {
    @Override
    default LeaveEventType type() {
        return LeaveEventType.RECOUNTED;
    }

    /** How long it was. */
    LeaveCount before();

    /** How long it is. */
    LeaveCount after();

    /** Starts one; all attributes are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link LeaveRecounted}. Not thread-safe. */
    class Builder extends ImmutableLeaveRecounted.Builder {
        Builder() {}
    }
}
