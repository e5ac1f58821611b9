package io.careline.swap;

import io.careline.common.Incubating;
import java.util.Optional;
import org.immutables.value.Value;

/** A team leader of one of the two agrees (rule W4). Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface EndorseSwap extends SwapCommand permits ImmutableEndorseSwap {
    @Override
    default SwapCommandType type() {
        return SwapCommandType.ENDORSE;
    }

    /** What is known of the two people; demanded of the command that completes the approval. */
    Optional<SwapFacts> facts();

    /** The command without facts: somebody else completes the approval. */
    static EndorseSwap of() {
        return builder().build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link EndorseSwap}. Not thread-safe. */
    class Builder extends ImmutableEndorseSwap.Builder {
        Builder() {}
    }
}
