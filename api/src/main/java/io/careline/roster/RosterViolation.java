package io.careline.roster;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One place where a roster breaks a rule. Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface RosterViolation permits ImmutableRosterViolation {
    /** The rule. */
    RuleId rule();

    /** Whose row; empty if it is nobody's own. */
    Optional<AgentId> agent();

    /** The day, or the first of several; empty if it is no day's own. */
    Optional<LocalDate> date();

    /** Whether the rule must hold. */
    boolean isHard();

    /** By how many units it is broken, above zero. */
    long units();

    /** What that costs: units times weight. */
    long cost();

    /** Starts one; {@code rule}, {@code hard}, {@code units} and {@code cost} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RosterViolation}. Not thread-safe. */
    class Builder extends ImmutableRosterViolation.Builder {
        Builder() {}
    }
}
