package io.careline.conduct;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/** Notes that a decision is overdue: that of the case, or that of the appeal. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface RecordOverdue extends ConductCommand permits ImmutableRecordOverdue {
    @Override
    default ConductCommandType type() {
        return ConductCommandType.RECORD_OVERDUE;
    }

    /** The command. */
    static RecordOverdue of() {
        return builder().build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RecordOverdue}. Not thread-safe. */
    class Builder extends ImmutableRecordOverdue.Builder {
        Builder() {}
    }
}
