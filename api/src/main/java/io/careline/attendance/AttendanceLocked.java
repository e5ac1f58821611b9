package io.careline.attendance;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/** The record is closed. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface AttendanceLocked extends AttendanceEvent permits ImmutableAttendanceLocked {
    @Override
    default AttendanceEventType type() {
        return AttendanceEventType.LOCKED;
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link AttendanceLocked}. Not thread-safe. */
    class Builder extends ImmutableAttendanceLocked.Builder {
        Builder() {}
    }
}
