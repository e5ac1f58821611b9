package io.careline.roster;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Agents who must not work a shift unless somebody of a circle works it on that day: a trainee and the preceptors. A unit is one day of one agent alone. Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface CompanionRule extends RosterRule permits ImmutableCompanionRule {
    @Override
    default RosterRuleType type() {
        return RosterRuleType.COMPANION;
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

    /** Who may accompany them, at least one; nobody accompanies himself. */
    Set<AgentId> companions();

    /** The shifts it speaks of; empty: all. */
    Set<ShiftCode> shifts();

    /** Starts one; {@code id}, {@code strength} and {@code companions} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link CompanionRule}. Not thread-safe. */
    class Builder extends ImmutableCompanionRule.Builder {
        Builder() {}
    }
}
