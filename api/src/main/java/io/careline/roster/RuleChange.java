package io.careline.roster;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an edit does to one rule. Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface RuleChange permits ImmutableRuleChange {
    /** The rule. */
    RuleId rule();

    /** Whose row; empty if it is nobody's own. */
    Optional<AgentId> agent();

    /** Whether the rule must hold. */
    boolean isHard();

    /** By how many units more it is broken; below zero if it is mended. */
    long units();

    /** What that costs: units times weight. */
    long cost();

    /** Starts one; all but {@code agent} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RuleChange}. Not thread-safe. */
    class Builder extends ImmutableRuleChange.Builder {
        Builder() {}
    }
}
