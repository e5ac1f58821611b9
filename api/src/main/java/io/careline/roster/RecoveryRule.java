package io.careline.roster;

import io.careline.common.Incubating;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Days off after the last of some shifts in a row. A unit is one day off too few. Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface RecoveryRule extends RosterRule permits ImmutableRecoveryRule {
    @Override
    default RosterRuleType type() {
        return RosterRuleType.RECOVERY;
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

    /** The shifts to recover from, at least one. */
    Set<ShiftCode> shifts();

    /** How many days off, at least one. */
    int daysOff();

    /** Starts one; {@code id}, {@code strength} , {@code shifts} and {@code daysOff} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RecoveryRule}. Not thread-safe. */
    class Builder extends ImmutableRecoveryRule.Builder {
        Builder() {}
    }
}
