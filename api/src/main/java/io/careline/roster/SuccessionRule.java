package io.careline.roster;

import io.careline.common.Incubating;
import java.util.Set;
import org.immutables.value.Value;

/**
 * None of some shifts on the day after one of some others. A unit is one such pair of days. Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface SuccessionRule extends RosterRule permits ImmutableSuccessionRule {
    @Override
    default RosterRuleType type() {
        return RosterRuleType.SUCCESSION;
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

    /** The shifts of the first day, at least one. */
    Set<ShiftCode> first();

    /** The shifts that must not follow, at least one. */
    Set<ShiftCode> second();

    /** Starts one; {@code id}, {@code strength} and both sets are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link SuccessionRule}. Not thread-safe. */
    class Builder extends ImmutableSuccessionRule.Builder {
        Builder() {}
    }
}
