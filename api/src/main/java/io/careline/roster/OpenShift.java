package io.careline.roster;

import io.careline.common.Incubating;
import java.time.LocalDate;
import org.immutables.value.Value;

/** A shift on a day that somebody is wanted for. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface OpenShift permits ImmutableOpenShift {
    /** The day on which it begins. */
    LocalDate date();

    /** The shift. */
    ShiftCode shift();

    /** A shift on a day. */
    static OpenShift of(LocalDate date, ShiftCode shift) {
        return builder().date(date).shift(shift).build();
    }

    /** Starts one; all attributes are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link OpenShift}. Not thread-safe. */
    class Builder extends ImmutableOpenShift.Builder {
        Builder() {}
    }
}
