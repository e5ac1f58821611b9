package io.careline.handover;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import java.util.Optional;
import org.immutables.value.Value;

/** Calls the handover off; for a lead. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface AbandonHandover extends HandoverCommand permits ImmutableAbandonHandover {
    @Override
    default HandoverCommandType type() {
        return HandoverCommandType.ABANDON;
    }

    /** Why; demanded. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> reason();

    /** The command with the reason. */
    static AbandonHandover of(String reason) {
        return builder().reason(reason).build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link AbandonHandover}. Not thread-safe. */
    class Builder extends ImmutableAbandonHandover.Builder {
        Builder() {}
    }
}
