package io.careline.scorecard;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import io.careline.lifecycle.Role;
import java.time.YearMonth;
import java.util.Set;
import org.immutables.value.Value;

/** Opens the scorecard of an agent and a month (rule K3). Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface OpenScorecard extends ScorecardCommand permits ImmutableOpenScorecard {
    @Override
    default ScorecardCommandType type() {
        return ScorecardCommandType.OPEN;
    }

    /** Whose it is. */
    AgentId agent();

    /** The month. */
    YearMonth month();

    /** What he is at the desk (rule K8); mostly nothing in particular. */
    Set<Role> roles();

    /** The command for an agent and a month. */
    static OpenScorecard of(AgentId agent, YearMonth month) {
        return builder().agent(agent).month(month).build();
    }

    /** Starts one; {@code agent} and {@code month} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link OpenScorecard}. Not thread-safe. */
    class Builder extends ImmutableOpenScorecard.Builder {
        Builder() {}
    }
}
