package io.careline.swap;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import java.util.Optional;
import org.immutables.value.Value;

/** Calls a swap off; once approved, a supervisor gives the shifts back. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface CancelSwap extends SwapCommand permits ImmutableCancelSwap {
    @Override
    default SwapCommandType type() {
        return SwapCommandType.CANCEL;
    }

    /** Why; demanded. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> reason();

    /** The command with a reason. */
    static CancelSwap of(String reason) {
        return builder().reason(reason).build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link CancelSwap}. Not thread-safe. */
    class Builder extends ImmutableCancelSwap.Builder {
        Builder() {}
    }
}
