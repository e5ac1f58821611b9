package io.careline.swap;

import io.careline.common.Incubating;
import java.util.Optional;
import org.immutables.value.Value;

/** Notes the entry in the swap register (rules W3, W4). Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface RegisterSwap extends SwapCommand permits ImmutableRegisterSwap {
    @Override
    default SwapCommandType type() {
        return SwapCommandType.REGISTER;
    }

    /** The entry, such as its number; demanded. */
    Optional<String> entry();

    /** The command with an entry. */
    static RegisterSwap of(String entry) {
        return builder().entry(entry).build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RegisterSwap}. Not thread-safe. */
    class Builder extends ImmutableRegisterSwap.Builder {
        Builder() {}
    }
}
