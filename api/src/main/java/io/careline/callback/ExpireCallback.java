package io.careline.callback;

import org.immutables.value.Value;

/** Notes that it is too late to call: a command that deadlines name. Immutable and thread-safe. */
@Value.Immutable
public sealed interface ExpireCallback extends CallbackCommand permits ImmutableExpireCallback {
    @Override
    default CallbackCommandType type() {
        return CallbackCommandType.EXPIRE;
    }

    /** The command without anything else. */
    static ExpireCallback of() {
        return builder().build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link ExpireCallback}. Not thread-safe. */
    class Builder extends ImmutableExpireCallback.Builder {
        Builder() {}
    }
}
