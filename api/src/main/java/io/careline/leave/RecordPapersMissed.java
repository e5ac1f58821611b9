package io.careline.leave;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/** Notes that papers are late: a command that deadlines name. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface RecordPapersMissed extends LeaveCommand permits ImmutableRecordPapersMissed {
    @Override
    default LeaveCommandType type() {
        return LeaveCommandType.RECORD_PAPERS_MISSED;
    }

    /** The command without anything else. */
    static RecordPapersMissed of() {
        return builder().build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RecordPapersMissed}. Not thread-safe. */
    class Builder extends ImmutableRecordPapersMissed.Builder {
        Builder() {}
    }
}
