package io.careline.callback;

import org.immutables.value.Value;

/**
 * Notes that the time to call, or to call again, is reached: a command that deadlines name. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface MarkDue extends CallbackCommand permits ImmutableMarkDue {
    @Override
    default CallbackCommandType type() {
        return CallbackCommandType.MARK_DUE;
    }

    /** The command without anything else. */
    static MarkDue of() {
        return builder().build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link MarkDue}. Not thread-safe. */
    class Builder extends ImmutableMarkDue.Builder {
        Builder() {}
    }
}
