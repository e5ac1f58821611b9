package io.careline.handover;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import java.util.Optional;
import org.immutables.value.Value;

/** Interrupts the handover for a problem (rule H9). Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface SuspendHandover extends HandoverCommand permits ImmutableSuspendHandover {
    @Override
    default HandoverCommandType type() {
        return HandoverCommandType.SUSPEND;
    }

    /** The problem; demanded. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> problem();

    /** The command with the problem. */
    static SuspendHandover of(String problem) {
        return builder().problem(problem).build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link SuspendHandover}. Not thread-safe. */
    class Builder extends ImmutableSuspendHandover.Builder {
        Builder() {}
    }
}
