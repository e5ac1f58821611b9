package io.careline.swap;

import io.careline.common.Incubating;
import java.util.Optional;
import org.immutables.value.Value;

/** The other party agrees (rules W1, W3). Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface AcceptSwap extends SwapCommand permits ImmutableAcceptSwap {
    @Override
    default SwapCommandType type() {
        return SwapCommandType.ACCEPT;
    }

    /** What is known of the two people; demanded of the command that completes the approval. */
    Optional<SwapFacts> facts();

    /** The command without facts: somebody else completes the approval. */
    static AcceptSwap of() {
        return builder().build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link AcceptSwap}. Not thread-safe. */
    class Builder extends ImmutableAcceptSwap.Builder {
        Builder() {}
    }
}
