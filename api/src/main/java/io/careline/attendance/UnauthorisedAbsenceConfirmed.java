package io.careline.attendance;

import io.careline.common.Incubating;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A person has confirmed that the agent stayed away without leave. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface UnauthorisedAbsenceConfirmed extends AttendanceEvent
        permits ImmutableUnauthorisedAbsenceConfirmed {
    @Override
    default AttendanceEventType type() {
        return AttendanceEventType.UNAUTHORISED_ABSENCE_CONFIRMED;
    }

    /** What was claimed. */
    List<RaisedAbsence> absences();

    /** What it rests on. */
    Optional<String> note();

    /** What came of the shift. */
    ShiftAssessment assessment();

    /** Starts one; {@code assessment} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link UnauthorisedAbsenceConfirmed}. Not thread-safe. */
    class Builder extends ImmutableUnauthorisedAbsenceConfirmed.Builder {
        Builder() {}
    }
}
