package io.careline.complaint.oversight;

import io.careline.common.AgentId;
import org.immutables.value.Value;

/** How one agent's promises stand at a moment (rule CP27). Immutable and thread-safe. */
@Value.Immutable
public sealed interface SalesPromiseCount permits ImmutableSalesPromiseCount {
    /** The agent. */
    AgentId agent();

    /** How many are open. */
    int open();

    /** How many were kept in time. */
    int kept();

    /** How many are broken. */
    int broken();

    /** How many were made. */
    default int made() {
        return open() + kept() + broken();
    }

    /** Starts one; all attributes are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link SalesPromiseCount}. Not thread-safe. */
    class Builder extends ImmutableSalesPromiseCount.Builder {
        Builder() {}
    }
}
