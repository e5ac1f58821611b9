package io.careline.roster;

import io.careline.calendar.HourRange;
import org.immutables.value.Value;

/** A kind of shift: its name and hours. Immutable and thread-safe. */
@Value.Immutable
public sealed interface ShiftType permits ImmutableShiftType {
    /** Its name. */
    ShiftCode code();

    /** Its hours, by the clock on the wall; they may pass midnight. */
    HourRange hours();

    /** Whether it is a night shift: the last one of its day. */
    @Value.Default
    default boolean isNight() {
        return false;
    }

    /** A shift that is no night shift. */
    static ShiftType of(ShiftCode code, HourRange hours) {
        return builder().code(code).hours(hours).build();
    }

    /** Starts one; {@code code} and {@code hours} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ShiftType}. Not thread-safe. */
    class Builder extends ImmutableShiftType.Builder {
        Builder() {}
    }
}
