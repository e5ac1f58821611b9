package io.careline.roster;

import io.careline.common.Incubating;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Weekends that agents share evenly, with what earlier rosters left. A weekend counts once, worked in part or whole; one
 * that an end of the horizon cuts counts with what is left. A unit is each weekend by which an agent lies above the mean
 * rounded up or below the mean rounded down. Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface WeekendFairnessRule extends RosterRule permits ImmutableWeekendFairnessRule {
    @Override
    default RosterRuleType type() {
        return RosterRuleType.WEEKEND_FAIRNESS;
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

    /** Starts one; {@code id} and {@code strength} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link WeekendFairnessRule}. Not thread-safe. */
    class Builder extends ImmutableWeekendFairnessRule.Builder {
        Builder() {}
    }
}
