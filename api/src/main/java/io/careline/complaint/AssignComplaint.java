package io.careline.complaint;

import io.careline.lifecycle.Actor;
import org.immutables.value.Value;

/**
 * Gives a complaint that nobody owns to somebody (rules CP13, CP23). Clocks keep running. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface AssignComplaint extends ComplaintCommand permits ImmutableAssignComplaint {
    @Override
    default ComplaintCommandType type() {
        return ComplaintCommandType.ASSIGN;
    }

    /** Who is to own it, with his roles: a major complaint needs a decision maker (rule CP4). */
    Actor assignee();

    /** The command with assignee. */
    static AssignComplaint of(Actor assignee) {
        return builder().assignee(assignee).build();
    }

    /** Starts one; {@code assignee} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link AssignComplaint}. Not thread-safe. */
    class Builder extends ImmutableAssignComplaint.Builder {
        Builder() {}
    }
}
