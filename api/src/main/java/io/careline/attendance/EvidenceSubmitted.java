package io.careline.attendance;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/** Evidence was shown. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface EvidenceSubmitted extends AttendanceEvent permits ImmutableEvidenceSubmitted {
    @Override
    default AttendanceEventType type() {
        return AttendanceEventType.EVIDENCE_SUBMITTED;
    }

    /** What it is, or where it is kept. */
    String evidence();

    /** Starts one; {@code evidence} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link EvidenceSubmitted}. Not thread-safe. */
    class Builder extends ImmutableEvidenceSubmitted.Builder {
        Builder() {}
    }
}
