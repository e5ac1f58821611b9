package io.careline.roster;

import io.careline.common.Incubating;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A pattern of days that is unwanted, or that must go on once its first day matches. A unit is one match, or one failure to go on. Only patterns within the known days and the horizon count. Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface PatternRule extends RosterRule permits ImmutablePatternRule {
    @Override
    default RosterRuleType type() {
        return RosterRuleType.PATTERN;
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

    /** The days of the pattern, at least one. */
    List<PatternDay> pattern();

    /** The days of the week on which it starts; empty: any. */
    Set<DayOfWeek> startDays();

    /** Whether the pattern must go on once its first day matches; else it is unwanted. */
    @Value.Default
    default boolean isWanted() {
        return false;
    }

    /** Starts one; {@code id}, {@code strength} and {@code pattern} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link PatternRule}. Not thread-safe. */
    class Builder extends ImmutablePatternRule.Builder {
        Builder() {}
    }
}
