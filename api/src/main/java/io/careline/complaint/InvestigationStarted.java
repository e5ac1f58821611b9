package io.careline.complaint;

import org.immutables.value.Value;

/** Somebody looks into the complaint. Immutable and thread-safe. */
@Value.Immutable
public sealed interface InvestigationStarted extends ComplaintEvent permits ImmutableInvestigationStarted {
    @Override
    default ComplaintEventType type() {
        return ComplaintEventType.INVESTIGATION_STARTED;
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link InvestigationStarted}. Not thread-safe. */
    class Builder extends ImmutableInvestigationStarted.Builder {
        Builder() {}
    }
}
