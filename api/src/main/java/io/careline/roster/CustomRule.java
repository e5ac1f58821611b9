package io.careline.roster;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/**
 * A rule of the user over one agent's row. Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface CustomRule extends RosterRule permits ImmutableCustomRule {
    @Override
    default RosterRuleType type() {
        return RosterRuleType.CUSTOM;
    }

    @Override
    RuleId id();

    @Override
    RuleStrength strength();

    @Override
    @Value.Default
    default RuleScope scope() {
        return RuleScope.everyone();
    }

    /** What it finds. */
    RowCriterion criterion();

    /** Starts one; {@code id}, {@code strength} and {@code criterion} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link CustomRule}. Not thread-safe. */
    class Builder extends ImmutableCustomRule.Builder {
        Builder() {}
    }
}
