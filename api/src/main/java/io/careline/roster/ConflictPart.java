package io.careline.roster;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** One hard demand that takes part in a conflict: a rule, or the cover, lock or absence of a day. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface ConflictPart permits ImmutableConflictPart {
    /** The rule, or what the demand is scored under. */
    RuleId rule();

    /** Whose lock or absence; empty for rules and cover. */
    Optional<AgentId> agent();

    /** The day of the cover or lock, the first of an absence; empty for rules. */
    Optional<LocalDate> date();

    /** Starts one; {@code rule} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ConflictPart}. Not thread-safe. */
    class Builder extends ImmutableConflictPart.Builder {
        Builder() {}
    }
}
