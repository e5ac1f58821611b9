package io.careline.roster;

import io.careline.common.Incubating;
import io.careline.lifecycle.Typed;

/**
 * A rule of a roster, as data. Breaking it is measured in units; each costs what its strength says. Immutable and
 * thread-safe.
 */
@Incubating(since = "0.1.0")
public sealed interface RosterRule extends Typed
        permits CompanionRule,
                CompleteWeekendRule,
                CustomRule,
                FairnessRule,
                IdenticalWeekendRule,
                OvertimeRule,
                PatternRule,
                RecoveryRule,
                RequestFairnessRule,
                RestRule,
                RunRule,
                SeparationRule,
                SkillRule,
                SuccessionRule,
                TotalRule,
                WeekendFairnessRule,
                WeekendRunRule,
                WeekendTotalRule {
    /** Its name; several rules of one problem may share it, and are scored together. */
    RuleId id();

    /** Whether it must hold, or what a unit of breaking it costs. */
    RuleStrength strength();

    /** Whom it binds. */
    RuleScope scope();

    @Override
    RosterRuleType type();
}
