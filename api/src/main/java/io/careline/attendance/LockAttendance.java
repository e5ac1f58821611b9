package io.careline.attendance;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/** Closes the record, once its month is over. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface LockAttendance extends AttendanceCommand permits ImmutableLockAttendance {
    @Override
    default AttendanceCommandType type() {
        return AttendanceCommandType.LOCK;
    }

    /** The command. */
    static LockAttendance of() {
        return builder().build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link LockAttendance}. Not thread-safe. */
    class Builder extends ImmutableLockAttendance.Builder {
        Builder() {}
    }
}
