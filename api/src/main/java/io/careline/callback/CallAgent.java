package io.careline.callback;

import io.careline.common.AgentId;
import io.careline.common.Skill;
import java.util.Set;
import org.immutables.value.Value;

/** Who asks a {@link CallbackQueue} for his next call, and what he can. Immutable and thread-safe. */
@Value.Immutable
public sealed interface CallAgent permits ImmutableCallAgent {
    /** Who. */
    AgentId id();

    /** What he can; nothing special if empty. */
    Set<Skill> skills();

    /** An agent with skills. */
    static CallAgent of(AgentId id, Skill... skills) {
        return builder().id(id).addSkills(skills).build();
    }

    /** Starts one; {@code id} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link CallAgent}. Not thread-safe. */
    class Builder extends ImmutableCallAgent.Builder {
        Builder() {}
    }
}
