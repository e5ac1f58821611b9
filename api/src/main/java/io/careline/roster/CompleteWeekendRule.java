package io.careline.roster;

import io.careline.common.Incubating;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A weekend is worked whole or not at all. A unit is one day off in a weekend worked in part; where days off lie between days of work, as many units again as the weekend has days (INRC-I). Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface CompleteWeekendRule extends RosterRule permits ImmutableCompleteWeekendRule {
    @Override
    default RosterRuleType type() {
        return RosterRuleType.COMPLETE_WEEKEND;
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

    /** The days of a weekend, one after the other; Saturday and Sunday unless set. */
    @Value.Default
    default Set<DayOfWeek> weekend() {
        return EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }

    /** Starts one; {@code id}, {@code strength} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link CompleteWeekendRule}. Not thread-safe. */
    class Builder extends ImmutableCompleteWeekendRule.Builder {
        Builder() {}
    }
}
