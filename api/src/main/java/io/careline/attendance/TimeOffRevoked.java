package io.careline.attendance;

import io.careline.common.Incubating;
import java.util.Optional;
import org.immutables.value.Value;

/** Time off was taken back. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface TimeOffRevoked extends AttendanceEvent permits ImmutableTimeOffRevoked {
    @Override
    default AttendanceEventType type() {
        return AttendanceEventType.TIME_OFF_REVOKED;
    }

    /** What had granted it. */
    AbsenceRef reference();

    /** What the shift now comes to; empty if it was not assessed before. */
    Optional<ShiftAssessment> assessment();

    /** Starts one; {@code reference} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link TimeOffRevoked}. Not thread-safe. */
    class Builder extends ImmutableTimeOffRevoked.Builder {
        Builder() {}
    }
}
