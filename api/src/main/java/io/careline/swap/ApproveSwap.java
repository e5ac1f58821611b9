package io.careline.swap;

import io.careline.common.Incubating;
import java.util.Optional;
import org.immutables.value.Value;

/** Signs the swap; the last signature puts it in force (rules W3, W4). Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface ApproveSwap extends SwapCommand permits ImmutableApproveSwap {
    @Override
    default SwapCommandType type() {
        return SwapCommandType.APPROVE;
    }

    /** What is known of the two people; demanded of the command that completes the approval. */
    Optional<SwapFacts> facts();

    /** The command with what is known now. */
    static ApproveSwap of(SwapFacts facts) {
        return builder().facts(facts).build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link ApproveSwap}. Not thread-safe. */
    class Builder extends ImmutableApproveSwap.Builder {
        Builder() {}
    }
}
