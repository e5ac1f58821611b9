package io.careline.roster;

import io.careline.common.Incubating;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.OptionalLong;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Bounds on the weekends worked, in part or whole, within a window. A unit is one weekend. A weekend belongs where its first day does. Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface WeekendTotalRule extends RosterRule permits ImmutableWeekendTotalRule {
    @Override
    default RosterRuleType type() {
        return RosterRuleType.WEEKEND_TOTAL;
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

    /** Over which days. */
    @Value.Default
    default RuleWindow window() {
        return RuleWindow.horizon();
    }

    /** The least; empty if there is none. */
    OptionalLong minimum();

    /** The most; empty if there is none. */
    OptionalLong maximum();

    /** Starts one; {@code id}, {@code strength} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link WeekendTotalRule}. Not thread-safe. */
    class Builder extends ImmutableWeekendTotalRule.Builder {
        Builder() {}
    }
}
