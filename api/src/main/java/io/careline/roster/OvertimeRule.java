package io.careline.roster;

import io.careline.common.Incubating;
import java.time.Duration;
import org.immutables.value.Value;

/**
 * Paid time above what the contract gives within a window. A unit is each unit of time above it, one that is only begun
 * too. Of windows that are known in part the known days count. Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface OvertimeRule extends RosterRule permits ImmutableOvertimeRule {
    @Override
    default RosterRuleType type() {
        return RosterRuleType.OVERTIME;
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

    /** The paid time that the contract gives in each window, whole minutes, zero or more. */
    Duration time();

    /** Over which days; calendar weeks unless set. */
    @Value.Default
    default RuleWindow window() {
        return RuleWindow.week();
    }

    /** The time in which overtime is counted, whole minutes, at least one; a minute unless set. */
    @Value.Default
    default Duration unit() {
        return Duration.ofMinutes(1);
    }

    /** Starts one; {@code id}, {@code strength} and {@code time} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link OvertimeRule}. Not thread-safe. */
    class Builder extends ImmutableOvertimeRule.Builder {
        Builder() {}
    }
}
