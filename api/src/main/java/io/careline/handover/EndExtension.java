package io.careline.handover;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/** Says that the customer is served (rules R1, R2, R3). Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface EndExtension extends HandoverCommand permits ImmutableEndExtension {
    @Override
    default HandoverCommandType type() {
        return HandoverCommandType.END_EXTENSION;
    }

    /** The command without anything else. */
    static EndExtension of() {
        return builder().build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link EndExtension}. Not thread-safe. */
    class Builder extends ImmutableEndExtension.Builder {
        Builder() {}
    }
}
