package io.careline.handover;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/**
 * Passes the record to the management after the daily meeting (rule H12): a command that deadlines name. Immutable and
 * thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface PassRecord extends HandoverCommand permits ImmutablePassRecord {
    @Override
    default HandoverCommandType type() {
        return HandoverCommandType.PASS_RECORD;
    }

    /** The command without anything else. */
    static PassRecord of() {
        return builder().build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link PassRecord}. Not thread-safe. */
    class Builder extends ImmutablePassRecord.Builder {
        Builder() {}
    }
}
