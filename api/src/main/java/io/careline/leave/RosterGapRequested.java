package io.careline.leave;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import io.careline.roster.ChangeCause;
import io.careline.roster.RosterId;
import java.time.LocalDate;
import org.immutables.value.Value;

/** An agent on leave is to be taken off a roster. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface RosterGapRequested extends LeaveEvent permits ImmutableRosterGapRequested {
    @Override
    default LeaveEventType type() {
        return LeaveEventType.ROSTER_GAP_REQUESTED;
    }

    /** The roster. */
    RosterId roster();

    /** Who. */
    AgentId agent();

    /** The first whole day. */
    LocalDate from();

    /** The last whole day. */
    LocalDate to();

    /** Why, as the roster has it. */
    ChangeCause cause();

    /** Starts one; all attributes are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RosterGapRequested}. Not thread-safe. */
    class Builder extends ImmutableRosterGapRequested.Builder {
        Builder() {}
    }
}
