package io.careline.orderflag;

import io.careline.common.Money;
import io.careline.lifecycle.PolicyVersion;
import io.careline.lifecycle.Role;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** What a desk decides for itself about orders: the knobs of the life cycle. Immutable and thread-safe. */
@Value.Immutable
public sealed interface OrderPolicy permits ImmutableOrderPolicy {
    /** The policy's id and version, recorded in every event. */
    PolicyVersion version();

    /** What the colours mean (rule OF1): the handbook's unless it is set. */
    @Value.Default
    default FlagLegend legend() {
        return FlagLegend.standard();
    }

    /**
     * From which amount on an order is large, so that without an instruction a supervisor decides it (rule OF6): one of
     * this amount or above it, and one in another currency, since amounts are compared in one currency only. An order
     * whose amount is not known is not large. If this is empty, no order is.
     */
    Optional<Money> largeFrom();

    /** Who decides large orders without instruction (rule OF6). */
    @Value.Default
    default Set<Role> supervisors() {
        return new LinkedHashSet<>(List.of(Role.SUPERVISOR, Role.MANAGER, Role.DIRECTOR));
    }

    /** Starts a policy; {@code version} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link OrderPolicy}. Not thread-safe. */
    class Builder extends ImmutableOrderPolicy.Builder {
        Builder() {}
    }
}
