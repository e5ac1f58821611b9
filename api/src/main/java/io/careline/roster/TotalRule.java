package io.careline.roster;

import io.careline.common.Incubating;
import java.time.DayOfWeek;
import java.util.OptionalLong;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Bounds on what an agent works within a window. A unit is one minute or one day too many or too few. The least applies to windows all of whose days are known, the most to every window that touches the horizon. Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface TotalRule extends RosterRule permits ImmutableTotalRule {
    @Override
    default RosterRuleType type() {
        return RosterRuleType.TOTAL;
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

    /** What is added up. */
    RosterMeasure measure();

    /** The shifts it speaks of; empty: all. */
    Set<ShiftCode> shifts();

    /** Over which days. */
    @Value.Default
    default RuleWindow window() {
        return RuleWindow.horizon();
    }

    /** The days of the week that count; empty: all. */
    Set<DayOfWeek> weekdays();

    /** Whether only public holidays count. */
    @Value.Default
    default boolean isHolidaysOnly() {
        return false;
    }

    /** The least; empty if there is none. */
    OptionalLong minimum();

    /** The most; empty if there is none. */
    OptionalLong maximum();

    /** Starts one; {@code id}, {@code strength} and {@code measure} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link TotalRule}. Not thread-safe. */
    class Builder extends ImmutableTotalRule.Builder {
        Builder() {}
    }
}
