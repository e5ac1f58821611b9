package io.careline.attendance;

import io.careline.common.Incubating;
import java.util.List;
import org.immutables.value.Value;

/** A person has found that it was no unauthorised absence. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface UnauthorisedAbsenceDismissed extends AttendanceEvent
        permits ImmutableUnauthorisedAbsenceDismissed {
    @Override
    default AttendanceEventType type() {
        return AttendanceEventType.UNAUTHORISED_ABSENCE_DISMISSED;
    }

    /** What was claimed. */
    List<RaisedAbsence> absences();

    /** Why not. */
    String reason();

    /** Starts one; {@code reason} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link UnauthorisedAbsenceDismissed}. Not thread-safe. */
    class Builder extends ImmutableUnauthorisedAbsenceDismissed.Builder {
        Builder() {}
    }
}
