package io.careline.attendance;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/** Takes time off back. A shift that was assessed is assessed anew. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface RevokeTimeOff extends AttendanceCommand permits ImmutableRevokeTimeOff {
    @Override
    default AttendanceCommandType type() {
        return AttendanceCommandType.REVOKE_TIME_OFF;
    }

    /** What had granted it. */
    AbsenceRef reference();

    /** The command with a reference. */
    static RevokeTimeOff of(AbsenceRef reference) {
        return builder().reference(reference).build();
    }

    /** Starts one; {@code reference} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RevokeTimeOff}. Not thread-safe. */
    class Builder extends ImmutableRevokeTimeOff.Builder {
        Builder() {}
    }
}
