package io.careline.roster;

import io.careline.common.Incubating;
import java.time.Duration;
import org.immutables.value.Value;

/**
 * A least time between the end of a shift and the start of the next. A unit is one shift that starts too early after the one before. Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface RestRule extends RosterRule permits ImmutableRestRule {
    @Override
    default RosterRuleType type() {
        return RosterRuleType.REST;
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

    /** The least time off, at most six days. */
    Duration rest();

    /** Starts one; {@code id}, {@code strength} and {@code rest} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RestRule}. Not thread-safe. */
    class Builder extends ImmutableRestRule.Builder {
        Builder() {}
    }
}
