package io.careline.orderflag;

import io.careline.common.AgentId;
import io.careline.lifecycle.Rejection;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Who follows up an unpaid order, to the end, or why nobody does (rules OF4, K11). Immutable and thread-safe. */
@Value.Immutable
public sealed interface FollowUpDuty permits ImmutableFollowUpDuty {
    /** Why it is this agent. */
    FollowUpSource source();

    /** Who follows up; empty exactly if nobody does. */
    Optional<AgentId> agent();

    /** Why nobody does; empty if somebody does. */
    List<Rejection> reasons();

    /** The duty of an agent. */
    static FollowUpDuty of(FollowUpSource source, AgentId agent) {
        return builder().source(source).agent(agent).build();
    }

    /** Nobody's duty, and why. */
    static FollowUpDuty unassigned(Rejection reason) {
        return builder().source(FollowUpSource.UNASSIGNED).addReasons(reason).build();
    }

    /** Refuses an agent without a duty, and a duty that is nobody's without a reason. */
    @Value.Check
    default void check() {
        boolean isUnassigned = source() == FollowUpSource.UNASSIGNED;
        if (agent().isPresent() == isUnassigned) {
            throw new IllegalArgumentException("agent (" + agent() + ") must be there exactly if it is assigned");
        }
        if (reasons().isEmpty() == isUnassigned) {
            throw new IllegalArgumentException("reasons (" + reasons() + ") must be there exactly if it is unassigned");
        }
    }

    /** Starts one; {@code source} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link FollowUpDuty}. Not thread-safe. */
    class Builder extends ImmutableFollowUpDuty.Builder {
        Builder() {}
    }
}
