package io.careline.attendance;

import io.careline.common.Incubating;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** It was claimed that the agent stayed away without leave. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface UnauthorisedAbsenceRaised extends AttendanceEvent permits ImmutableUnauthorisedAbsenceRaised {
    @Override
    default AttendanceEventType type() {
        return AttendanceEventType.UNAUTHORISED_ABSENCE_RAISED;
    }

    /** The claim. */
    RaisedAbsence absence();

    /** Until when evidence is awaited, where the shift is over; empty otherwise. */
    Optional<Instant> evidenceDueAt();

    /** Starts one; {@code absence} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link UnauthorisedAbsenceRaised}. Not thread-safe. */
    class Builder extends ImmutableUnauthorisedAbsenceRaised.Builder {
        Builder() {}
    }
}
