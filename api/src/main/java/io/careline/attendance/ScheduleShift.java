package io.careline.attendance;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import io.careline.roster.ShiftType;
import java.time.LocalDate;
import java.time.ZoneId;
import org.immutables.value.Value;

/** Opens the record of a shift that is on the roster. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface ScheduleShift extends AttendanceCommand permits ImmutableScheduleShift {
    @Override
    default AttendanceCommandType type() {
        return AttendanceCommandType.SCHEDULE_SHIFT;
    }

    /** Whose shift it is. */
    AgentId agent();

    /** The day on which it begins. */
    LocalDate date();

    /** The zone of its hours. */
    ZoneId zone();

    /** The shift. */
    ShiftType shift();

    /** Starts one; all attributes are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ScheduleShift}. Not thread-safe. */
    class Builder extends ImmutableScheduleShift.Builder {
        Builder() {}
    }
}
