package io.careline.lifecycle;

import io.careline.common.AgentId;
import java.util.Set;
import org.immutables.value.Value;

/** Who acts, and as what. Immutable and thread-safe. */
@Value.Immutable
public sealed interface Actor permits ImmutableActor {
    /** Who: an agent, or the host's name for a program or a customer. */
    AgentId id();

    /** The roles held at this moment, in the order given; empty if none. */
    Set<Role> roles();

    /** Whether one of the roles is this one. */
    default boolean is(Role role) {
        return roles().contains(role);
    }

    /**
     * An actor with roles.
     *
     * @param id not blank
     * @throws IllegalArgumentException if the id is not a valid {@link AgentId}
     */
    static Actor of(String id, Role... roles) {
        return builder().id(AgentId.of(id)).addRoles(roles).build();
    }

    /** Starts an actor; {@code id} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link Actor}. Not thread-safe. */
    class Builder extends ImmutableActor.Builder {
        Builder() {}
    }
}
