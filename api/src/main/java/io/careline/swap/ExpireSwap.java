package io.careline.swap;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/** Notes that nobody answered in time: a command that deadlines name. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface ExpireSwap extends SwapCommand permits ImmutableExpireSwap {
    @Override
    default SwapCommandType type() {
        return SwapCommandType.EXPIRE;
    }

    /** The command without anything else. */
    static ExpireSwap of() {
        return builder().build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link ExpireSwap}. Not thread-safe. */
    class Builder extends ImmutableExpireSwap.Builder {
        Builder() {}
    }
}
