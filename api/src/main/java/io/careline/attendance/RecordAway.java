package io.careline.attendance;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/** Notes that the agent was away from the post for a time. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface RecordAway extends AttendanceCommand permits ImmutableRecordAway {
    @Override
    default AttendanceCommandType type() {
        return AttendanceCommandType.RECORD_AWAY;
    }

    /** The time. */
    AwayFromPost away();

    /** The command with a time. */
    static RecordAway of(AwayFromPost away) {
        return builder().away(away).build();
    }

    /** Starts one; {@code away} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RecordAway}. Not thread-safe. */
    class Builder extends ImmutableRecordAway.Builder {
        Builder() {}
    }
}
