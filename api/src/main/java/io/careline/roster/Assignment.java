package io.careline.roster;

import io.careline.common.AgentId;
import java.time.LocalDate;
import org.immutables.value.Value;

/** Who works which shift on which day. Immutable and thread-safe. */
@Value.Immutable
public sealed interface Assignment permits ImmutableAssignment {
    /** Who works. */
    AgentId agent();

    /** The day on which the shift begins. */
    LocalDate date();

    /** The shift. */
    ShiftType shift();

    /** An assignment. */
    static Assignment of(AgentId agent, LocalDate date, ShiftType shift) {
        return builder().agent(agent).date(date).shift(shift).build();
    }

    /** Starts one; all attributes are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link Assignment}. Not thread-safe. */
    class Builder extends ImmutableAssignment.Builder {
        Builder() {}
    }
}
