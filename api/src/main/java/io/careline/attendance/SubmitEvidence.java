package io.careline.attendance;

import io.careline.common.Incubating;
import java.util.Optional;
import org.immutables.value.Value;

/** Shows what was so. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface SubmitEvidence extends AttendanceCommand permits ImmutableSubmitEvidence {
    @Override
    default AttendanceCommandType type() {
        return AttendanceCommandType.SUBMIT_EVIDENCE;
    }

    /** What it is, or where it is kept; refused if missing. */
    Optional<String> evidence();

    /** The command with evidence. */
    static SubmitEvidence of(String evidence) {
        return builder().evidence(evidence).build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link SubmitEvidence}. Not thread-safe. */
    class Builder extends ImmutableSubmitEvidence.Builder {
        Builder() {}
    }
}
