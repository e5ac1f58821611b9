package io.careline.attendance;

import io.careline.calendar.OpenInterval;
import io.careline.common.Incubating;
import io.careline.roster.ShiftType;
import java.time.Instant;
import java.util.List;
import org.immutables.value.Value;

/** The record has another shift. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface ShiftRescheduled extends AttendanceEvent permits ImmutableShiftRescheduled {
    @Override
    default AttendanceEventType type() {
        return AttendanceEventType.SHIFT_RESCHEDULED;
    }

    /** The shift now. */
    ShiftType shift();

    /** When it begins and ends. */
    OpenInterval hours();

    /** Its breaks. */
    List<OpenInterval> breaks();

    /** When its grace is over. */
    Instant assessableFrom();

    /** Starts one; {@code shift}, {@code hours} and {@code assessableFrom} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ShiftRescheduled}. Not thread-safe. */
    class Builder extends ImmutableShiftRescheduled.Builder {
        Builder() {}
    }
}
