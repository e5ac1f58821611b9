package io.careline.attendance;

import io.careline.common.Incubating;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Corrects signatures that were forgotten or wrong (补卡), on evidence. The shift is assessed anew. Immutable and
 * thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface CorrectAttendance extends AttendanceCommand permits ImmutableCorrectAttendance {
    @Override
    default AttendanceCommandType type() {
        return AttendanceCommandType.CORRECT;
    }

    /** When the agent came; empty: as it was. */
    Optional<Instant> signedInAt();

    /** When the agent went; empty: as it was. */
    Optional<Instant> signedOutAt();

    /** Why; refused if missing. */
    Optional<String> reason();

    /** What it rests on; may be missing where evidence was submitted. */
    Optional<String> evidence();

    /**
     * How many corrections the agent had in the month of the shift, on all records; needed where the policy has a
     * limit.
     */
    Optional<Integer> correctionsThisMonth();

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link CorrectAttendance}. Not thread-safe. */
    class Builder extends ImmutableCorrectAttendance.Builder {
        Builder() {}
    }
}
