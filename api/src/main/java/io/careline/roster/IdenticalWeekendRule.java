package io.careline.roster;

import io.careline.common.Incubating;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A weekend that is worked whole has one shift. The units are, for each of its shifts, the days with another (INRC-I). Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface IdenticalWeekendRule extends RosterRule permits ImmutableIdenticalWeekendRule {
    @Override
    default RosterRuleType type() {
        return RosterRuleType.IDENTICAL_WEEKEND;
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

    /** Assembles a {@link IdenticalWeekendRule}. Not thread-safe. */
    class Builder extends ImmutableIdenticalWeekendRule.Builder {
        Builder() {}
    }
}
