package io.careline.leave;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/** Writes a leave request down without submitting it, or writes it anew. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface DraftLeave extends LeaveCommand permits ImmutableDraftLeave {
    @Override
    default LeaveCommandType type() {
        return LeaveCommandType.DRAFT;
    }

    /** What is asked for, so far. */
    LeaveApplication application();

    /** The command with an application. */
    static DraftLeave of(LeaveApplication application) {
        return builder().application(application).build();
    }

    /** Starts one; {@code application} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link DraftLeave}. Not thread-safe. */
    class Builder extends ImmutableDraftLeave.Builder {
        Builder() {}
    }
}
