package io.careline.roster;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import org.immutables.value.Value;

/** A shift that an absence has left without its agent. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface ShiftGap permits ImmutableShiftGap {
    /** The shift. */
    OpenShift open();

    /** Who was to work it. */
    AgentId agent();

    /** Why it was given up. */
    ChangeCause cause();

    /** A gap. */
    static ShiftGap of(OpenShift open, AgentId agent, ChangeCause cause) {
        return builder().open(open).agent(agent).cause(cause).build();
    }

    /** Starts one; all attributes are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ShiftGap}. Not thread-safe. */
    class Builder extends ImmutableShiftGap.Builder {
        Builder() {}
    }
}
