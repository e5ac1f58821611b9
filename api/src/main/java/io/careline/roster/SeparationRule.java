package io.careline.roster;

import io.careline.common.Incubating;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Agents who must not work one shift on one day. A unit is each of them beyond the first on a shift. Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface SeparationRule extends RosterRule permits ImmutableSeparationRule {
    @Override
    default RosterRuleType type() {
        return RosterRuleType.SEPARATION;
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

    /** The shifts it speaks of; empty: all. */
    Set<ShiftCode> shifts();

    /** Starts one; {@code id}, {@code strength} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link SeparationRule}. Not thread-safe. */
    class Builder extends ImmutableSeparationRule.Builder {
        Builder() {}
    }
}
