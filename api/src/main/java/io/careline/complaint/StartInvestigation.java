package io.careline.complaint;

import org.immutables.value.Value;

/** Begins to look into an assessed complaint. Immutable and thread-safe. */
@Value.Immutable
public sealed interface StartInvestigation extends ComplaintCommand permits ImmutableStartInvestigation {
    @Override
    default ComplaintCommandType type() {
        return ComplaintCommandType.START_INVESTIGATION;
    }

    /** The command without anything else. */
    static StartInvestigation of() {
        return builder().build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link StartInvestigation}. Not thread-safe. */
    class Builder extends ImmutableStartInvestigation.Builder {
        Builder() {}
    }
}
