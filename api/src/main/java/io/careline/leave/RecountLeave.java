package io.careline.leave;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/** Counts the leave again because the calendar has changed. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface RecountLeave extends LeaveCommand permits ImmutableRecountLeave {
    @Override
    default LeaveCommandType type() {
        return LeaveCommandType.RECOUNT;
    }

    /** What the days are to the agent now, and the requests around them. */
    LeaveFacts facts();

    /** The command with facts. */
    static RecountLeave of(LeaveFacts facts) {
        return builder().facts(facts).build();
    }

    /** Starts one; {@code facts} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RecountLeave}. Not thread-safe. */
    class Builder extends ImmutableRecountLeave.Builder {
        Builder() {}
    }
}
