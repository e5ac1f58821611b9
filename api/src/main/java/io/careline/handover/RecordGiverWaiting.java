package io.careline.handover;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/**
 * Notes that the giver's shift is over and the handover has not begun (rule H2): a command that deadlines name.
 * Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface RecordGiverWaiting extends HandoverCommand permits ImmutableRecordGiverWaiting {
    @Override
    default HandoverCommandType type() {
        return HandoverCommandType.RECORD_GIVER_WAITING;
    }

    /** The command without anything else. */
    static RecordGiverWaiting of() {
        return builder().build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RecordGiverWaiting}. Not thread-safe. */
    class Builder extends ImmutableRecordGiverWaiting.Builder {
        Builder() {}
    }
}
