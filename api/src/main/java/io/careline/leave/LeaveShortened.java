package io.careline.leave;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/** Less leave was taken than was approved: the difference is to be given back. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface LeaveShortened extends LeaveEvent permits ImmutableLeaveShortened {
    @Override
    default LeaveEventType type() {
        return LeaveEventType.SHORTENED;
    }

    /** How long it was to be. */
    LeaveCount approved();

    /** How long it was. */
    LeaveCount taken();

    /** What was taken. */
    LeaveSpan span();

    /** Starts one; all attributes are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link LeaveShortened}. Not thread-safe. */
    class Builder extends ImmutableLeaveShortened.Builder {
        Builder() {}
    }
}
