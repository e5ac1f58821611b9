package io.careline.roster;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How good a roster is: first the hard points, then the soft cost, the lower the better; and where they come from. Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface RosterScore permits ImmutableRosterScore {
    /** The points of hard rules; zero if all hold. A shift in an absence, or a locked day that is changed, is 10,000. */
    long hard();

    /** The cost of soft rules. */
    long soft();

    /** Each place where a rule is broken. */
    List<RosterViolation> violations();

    /** Whether all hard rules hold. */
    default boolean isFeasible() {
        return hard() == 0;
    }

    /** What each rule comes to; rules that hold are not listed. */
    default Map<RuleId, ScoreTotal> byRule() {
        return ScoreTotals.by(violations(), violation -> Optional.of(violation.rule()));
    }

    /** What each agent's own violations come to. */
    default Map<AgentId, ScoreTotal> byAgent() {
        return ScoreTotals.by(violations(), RosterViolation::agent);
    }

    /** What the violations of each day come to, each on its first day. */
    default Map<LocalDate, ScoreTotal> byDay() {
        return ScoreTotals.by(violations(), RosterViolation::date);
    }

    /** Starts one; all attributes are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RosterScore}. Not thread-safe. */
    class Builder extends ImmutableRosterScore.Builder {
        Builder() {}
    }
}
