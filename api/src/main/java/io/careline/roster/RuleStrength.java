package io.careline.roster;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/**
 * Whether a rule must hold, or what each unit of breaking it costs. Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface RuleStrength permits ImmutableRuleStrength {
    /** Whether it must hold. */
    boolean isHard();

    /**
     * The cost of one unit of breaking it, not negative; of a hard rule, how many points of {@link RosterScore#hard()}.
     */
    long weight();

    /** It must hold; a unit of breaking it is one point. */
    static RuleStrength hard() {
        return builder().hard(true).weight(1).build();
    }

    /** It may be broken at a cost a unit, not negative. */
    static RuleStrength soft(long weight) {
        return builder().hard(false).weight(weight).build();
    }

    /** Starts one; all attributes are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RuleStrength}. Not thread-safe. */
    class Builder extends ImmutableRuleStrength.Builder {
        Builder() {}
    }
}
