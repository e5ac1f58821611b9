package io.careline.swap;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import io.careline.lifecycle.Role;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/** Who has to agree to one swap, as the policy said when it was asked for. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface SwapChain permits ImmutableSwapChain {
    /** Whether the other party is asked: yes unless it is set. */
    @Value.Default
    default boolean isRecipientAsked() {
        return true;
    }

    /** The team leaders who are asked; empty if none is. */
    Set<AgentId> leads();

    /** The roles that sign, in this order; empty if nobody signs. */
    List<Role> approvers();

    /** Whether it must be in the swap register: no unless it is set. */
    @Value.Default
    default boolean isRegistered() {
        return false;
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link SwapChain}. Not thread-safe. */
    class Builder extends ImmutableSwapChain.Builder {
        Builder() {}
    }
}
