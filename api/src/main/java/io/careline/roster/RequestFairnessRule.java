package io.careline.roster;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/**
 * Refused wishes that agents share evenly, with what earlier rosters left. The first wish that an agent is refused is
 * free, the second is one unit, the third two more, and so on, whatever the wishes weigh: so it is always best to refuse
 * those who were refused least, and never better to refuse one more. Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface RequestFairnessRule extends RosterRule permits ImmutableRequestFairnessRule {
    @Override
    default RosterRuleType type() {
        return RosterRuleType.REQUEST_FAIRNESS;
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

    /** Starts one; {@code id} and {@code strength} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RequestFairnessRule}. Not thread-safe. */
    class Builder extends ImmutableRequestFairnessRule.Builder {
        Builder() {}
    }
}
