package io.careline.swap;

import io.careline.common.Incubating;
import io.careline.roster.ShiftType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.immutables.value.Value;

/** A shift on a day. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface SwapShift permits ImmutableSwapShift {
    /** The day on which it begins. */
    LocalDate date();

    /** The shift. */
    ShiftType shift();

    /** When it begins. */
    default Instant startsAt(ZoneId zone) {
        return at(zone, shift().hours().startMinute());
    }

    /** When it ends, perhaps on the next day. */
    default Instant endsAt(ZoneId zone) {
        return at(zone, shift().hours().endMinute());
    }

    private Instant at(ZoneId zone, int minute) {
        return date().atStartOfDay().plusMinutes(minute).atZone(zone).toInstant();
    }

    /** A shift on a day. */
    static SwapShift of(LocalDate date, ShiftType shift) {
        return builder().date(date).shift(shift).build();
    }

    /** Starts one; all attributes are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link SwapShift}. Not thread-safe. */
    class Builder extends ImmutableSwapShift.Builder {
        Builder() {}
    }
}
