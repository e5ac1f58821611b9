package io.careline.leave;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import io.careline.lifecycle.Role;
import org.immutables.value.Value;

/** One step of a reporting line: somebody above the applicant, and as what. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface LeaveSuperior permits ImmutableLeaveSuperior {
    /** Who. */
    AgentId agent();

    /** As what he decides. */
    Role role();

    /** Somebody in a role. */
    static LeaveSuperior of(AgentId agent, Role role) {
        return builder().agent(agent).role(role).build();
    }

    /** Starts one; all attributes are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link LeaveSuperior}. Not thread-safe. */
    class Builder extends ImmutableLeaveSuperior.Builder {
        Builder() {}
    }
}
