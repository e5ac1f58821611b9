package io.careline.leave;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/** Leave that was counted once and is counted again when the calendar changes. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface CountedLeave permits ImmutableCountedLeave {
    /** The request it is of. */
    LeaveRequestId request();

    /** How its type is counted. */
    LeaveCounting counting();

    /** When it is. */
    LeaveSpan span();

    /** What was counted. */
    LeaveCount count();

    /** Starts one; all attributes are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link CountedLeave}. Not thread-safe. */
    class Builder extends ImmutableCountedLeave.Builder {
        Builder() {}
    }
}
