package io.careline.roster;

import io.careline.common.Incubating;
import java.time.DayOfWeek;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Loads that agents share evenly, with what earlier rosters left. A unit is each one by which an agent lies above the mean rounded up or below the mean rounded down. Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface FairnessRule extends RosterRule permits ImmutableFairnessRule {
    @Override
    default RosterRuleType type() {
        return RosterRuleType.FAIRNESS;
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
    @Value.Default
    default RosterMeasure measure() {
        return RosterMeasure.SHIFTS;
    }

    /** The shifts it speaks of; empty: all. */
    Set<ShiftCode> shifts();

    /** The days of the week that count; empty: all. */
    Set<DayOfWeek> weekdays();

    /** Whether only public holidays count. */
    @Value.Default
    default boolean isHolidaysOnly() {
        return false;
    }

    /** Starts one; {@code id}, {@code strength} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link FairnessRule}. Not thread-safe. */
    class Builder extends ImmutableFairnessRule.Builder {
        Builder() {}
    }
}
