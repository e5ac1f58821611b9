package io.careline.orderflag;

import io.careline.common.AgentId;
import io.careline.lifecycle.Rejection;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Who has the commission of one order, or why nobody has (rules OF3, OF7, K10). Immutable and thread-safe. */
@Value.Immutable
public sealed interface CommissionAttribution permits ImmutableCommissionAttribution {
    /** The order. */
    OrderId order();

    /** Whose it is; empty if it is nobody's. */
    Optional<AgentId> agent();

    /** Why it is nobody's; empty if it is somebody's. */
    List<Rejection> reasons();

    /** Refuses an agent with reasons against him, and nobody without a reason. */
    @Value.Check
    default void check() {
        if (agent().isPresent() != reasons().isEmpty()) {
            throw new IllegalArgumentException(
                    "reasons (" + reasons() + ") must be there exactly if there is no agent");
        }
    }

    /** Starts one; {@code order} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link CommissionAttribution}. Not thread-safe. */
    class Builder extends ImmutableCommissionAttribution.Builder {
        Builder() {}
    }
}
