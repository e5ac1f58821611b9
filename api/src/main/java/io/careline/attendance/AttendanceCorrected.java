package io.careline.attendance;

import io.careline.common.Incubating;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Signatures were corrected. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface AttendanceCorrected extends AttendanceEvent permits ImmutableAttendanceCorrected {
    @Override
    default AttendanceEventType type() {
        return AttendanceEventType.CORRECTED;
    }

    /** When the agent came; empty if that is not known. */
    Optional<Instant> signedInAt();

    /** When the agent went; empty if that is not known. */
    Optional<Instant> signedOutAt();

    /** Why. */
    String reason();

    /** What it rests on beside the evidence that was submitted. */
    Optional<String> evidence();

    /** What came of the shift. */
    ShiftAssessment assessment();

    /** Starts one; {@code reason} and {@code assessment} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link AttendanceCorrected}. Not thread-safe. */
    class Builder extends ImmutableAttendanceCorrected.Builder {
        Builder() {}
    }
}
