package io.careline.roster;

import io.careline.common.Incubating;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Bounds on worked weekends in a row. A unit is one weekend too many or too few. Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface WeekendRunRule extends RosterRule permits ImmutableWeekendRunRule {
    @Override
    default RosterRuleType type() {
        return RosterRuleType.WEEKEND_RUN;
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

    /** The least; empty if there is none. */
    OptionalInt minimum();

    /** The most; empty if there is none. */
    OptionalInt maximum();

    /** Whether the least is waived for a run that touches the first or the last weekend. */
    @Value.Default
    default boolean isEdgeFree() {
        return false;
    }

    /** Starts one; {@code id}, {@code strength} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link WeekendRunRule}. Not thread-safe. */
    class Builder extends ImmutableWeekendRunRule.Builder {
        Builder() {}
    }
}
