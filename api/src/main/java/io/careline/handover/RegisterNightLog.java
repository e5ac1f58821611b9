package io.careline.handover;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/**
 * Turns what the night left into complaints and work orders (rules H10, CP14): a command that deadlines name. Immutable
 * and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface RegisterNightLog extends HandoverCommand permits ImmutableRegisterNightLog {
    @Override
    default HandoverCommandType type() {
        return HandoverCommandType.REGISTER_NIGHT_LOG;
    }

    /** The command without anything else. */
    static RegisterNightLog of() {
        return builder().build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RegisterNightLog}. Not thread-safe. */
    class Builder extends ImmutableRegisterNightLog.Builder {
        Builder() {}
    }
}
