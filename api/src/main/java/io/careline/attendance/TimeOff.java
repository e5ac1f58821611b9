package io.careline.attendance;

import io.careline.calendar.OpenInterval;
import io.careline.common.Incubating;
import java.util.Optional;
import org.immutables.value.Value;

/** Time of a shift in which the agent need not be there. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface TimeOff permits ImmutableTimeOff {
    /** What grants it: the key under which it is taken back. */
    AbsenceRef reference();

    /** Leave, or a day off. */
    TimeOffKind kind();

    /** The part of the shift; empty: all of it. */
    Optional<OpenInterval> interval();

    /** Starts one; {@code reference} and {@code kind} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link TimeOff}. Not thread-safe. */
    class Builder extends ImmutableTimeOff.Builder {
        Builder() {}
    }
}
