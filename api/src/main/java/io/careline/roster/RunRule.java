package io.careline.roster;

import io.careline.common.Incubating;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Bounds on days in a row: of work, of some shifts, or off. A unit is one day too many or too few. Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface RunRule extends RosterRule permits ImmutableRunRule {
    @Override
    default RosterRuleType type() {
        return RosterRuleType.RUN;
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

    /** Whether days off are counted, and not work. */
    @Value.Default
    default boolean isOff() {
        return false;
    }

    /** The shifts whose days count; empty: all. Not used for days off. */
    Set<ShiftCode> shifts();

    /** The least; empty if there is none. */
    OptionalInt minimum();

    /** The most; empty if there is none. */
    OptionalInt maximum();

    /** Whether the least is waived for a run that touches the first day known or the last day of the horizon. */
    @Value.Default
    default boolean isEdgeFree() {
        return true;
    }

    /** Starts one; {@code id}, {@code strength} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RunRule}. Not thread-safe. */
    class Builder extends ImmutableRunRule.Builder {
        Builder() {}
    }
}
