package io.careline.swap;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import java.util.Optional;
import org.immutables.value.Value;

/** Does not agree: whoever is asked next says no. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface DeclineSwap extends SwapCommand permits ImmutableDeclineSwap {
    @Override
    default SwapCommandType type() {
        return SwapCommandType.DECLINE;
    }

    /** Why; demanded. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> reason();

    /** The command with a reason. */
    static DeclineSwap of(String reason) {
        return builder().reason(reason).build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link DeclineSwap}. Not thread-safe. */
    class Builder extends ImmutableDeclineSwap.Builder {
        Builder() {}
    }
}
