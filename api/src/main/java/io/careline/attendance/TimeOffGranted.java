package io.careline.attendance;

import io.careline.common.Incubating;
import java.util.Optional;
import org.immutables.value.Value;

/** The agent need not be there for a time. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface TimeOffGranted extends AttendanceEvent permits ImmutableTimeOffGranted {
    @Override
    default AttendanceEventType type() {
        return AttendanceEventType.TIME_OFF_GRANTED;
    }

    /** The time. */
    TimeOff timeOff();

    /** What the shift now comes to; empty if it was not assessed before. */
    Optional<ShiftAssessment> assessment();

    /** Starts one; {@code timeOff} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link TimeOffGranted}. Not thread-safe. */
    class Builder extends ImmutableTimeOffGranted.Builder {
        Builder() {}
    }
}
