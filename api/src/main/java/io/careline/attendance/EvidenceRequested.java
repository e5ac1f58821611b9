package io.careline.attendance;

import io.careline.common.Incubating;
import java.time.Instant;
import org.immutables.value.Value;

/** The shift cannot be assessed yet: evidence is awaited. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface EvidenceRequested extends AttendanceEvent permits ImmutableEvidenceRequested {
    @Override
    default AttendanceEventType type() {
        return AttendanceEventType.EVIDENCE_REQUESTED;
    }

    /** Until when. */
    Instant dueAt();

    /** Starts one; {@code dueAt} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link EvidenceRequested}. Not thread-safe. */
    class Builder extends ImmutableEvidenceRequested.Builder {
        Builder() {}
    }
}
