package io.careline.attendance;

import io.careline.calendar.OpenInterval;
import io.careline.common.AgentId;
import io.careline.common.Incubating;
import io.careline.roster.ShiftType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.immutables.value.Value;

/** The record of a shift was opened. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface ShiftScheduled extends AttendanceEvent permits ImmutableShiftScheduled {
    @Override
    default AttendanceEventType type() {
        return AttendanceEventType.SHIFT_SCHEDULED;
    }

    /** Whose shift it is. */
    AgentId agent();

    /** The day on which it begins. */
    LocalDate date();

    /** The zone of its hours. */
    ZoneId zone();

    /** The shift. */
    ShiftType shift();

    /** When it begins and ends. */
    OpenInterval hours();

    /** Its breaks. */
    List<OpenInterval> breaks();

    /** When its grace is over. */
    Instant assessableFrom();

    /** When its month can be locked. */
    Instant lockableFrom();

    /**
     * Starts one; {@code agent}, {@code date}, {@code zone}, {@code shift}, {@code hours}, {@code assessableFrom} and
     * {@code lockableFrom} are mandatory.
     */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ShiftScheduled}. Not thread-safe. */
    class Builder extends ImmutableShiftScheduled.Builder {
        Builder() {}
    }
}
