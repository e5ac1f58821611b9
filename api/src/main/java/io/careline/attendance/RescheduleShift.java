package io.careline.attendance;

import io.careline.common.Incubating;
import io.careline.roster.ShiftType;
import org.immutables.value.Value;

/**
 * Gives the record another shift on the same day: the roster was amended, or a customer is still being served (rule
 * R1). Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface RescheduleShift extends AttendanceCommand permits ImmutableRescheduleShift {
    @Override
    default AttendanceCommandType type() {
        return AttendanceCommandType.RESCHEDULE_SHIFT;
    }

    /** The shift now. */
    ShiftType shift();

    /** The command with a shift. */
    static RescheduleShift of(ShiftType shift) {
        return builder().shift(shift).build();
    }

    /** Starts one; {@code shift} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RescheduleShift}. Not thread-safe. */
    class Builder extends ImmutableRescheduleShift.Builder {
        Builder() {}
    }
}
