package io.careline.roster;

import io.careline.common.Incubating;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Some shifts ask for a skill. A unit is one shift of an agent who lacks it. Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface SkillRule extends RosterRule permits ImmutableSkillRule {
    @Override
    default RosterRuleType type() {
        return RosterRuleType.SKILL;
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

    /** The shifts, at least one. */
    Set<ShiftCode> shifts();

    /** The skill. */
    SkillCode skill();

    /** The least level; 1 unless set. */
    @Value.Default
    default int level() {
        return 1;
    }

    /** Starts one; {@code id}, {@code strength} , {@code shifts} and {@code skill} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link SkillRule}. Not thread-safe. */
    class Builder extends ImmutableSkillRule.Builder {
        Builder() {}
    }
}
