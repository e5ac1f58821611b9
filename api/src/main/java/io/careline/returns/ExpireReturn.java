package io.careline.returns;

import org.immutables.value.Value;

/** Notes that the goods did not come in time: a command that deadlines name. Immutable and thread-safe. */
@Value.Immutable
public sealed interface ExpireReturn extends ReturnCommand permits ImmutableExpireReturn {
    @Override
    default ReturnCommandType type() {
        return ReturnCommandType.EXPIRE;
    }

    /** The command without anything else. */
    static ExpireReturn of() {
        return builder().build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link ExpireReturn}. Not thread-safe. */
    class Builder extends ImmutableExpireReturn.Builder {
        Builder() {}
    }
}
