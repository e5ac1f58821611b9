package io.careline.scorecard;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import io.careline.lifecycle.Finding;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * What the events of a month say of one agent's work, counted; what they do not say is zero. Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface WorkTally permits ImmutableWorkTally {
    /** The agent. */
    AgentId agent();

    /** The month. */
    YearMonth month();

    /** How much of what; what is missing is zero. */
    Map<Quantity, BigDecimal> quantities();

    /** What is odd in the month: daily logs that are missing or say the same (rule K12), amounts in another currency. */
    List<Finding> findings();

    /** How much there is of a quantity; zero if it was not counted. */
    default BigDecimal amount(Quantity quantity) {
        return quantities().getOrDefault(quantity, BigDecimal.ZERO);
    }

    /** Starts one; {@code agent} and {@code month} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link WorkTally}. Not thread-safe. */
    class Builder extends ImmutableWorkTally.Builder {
        Builder() {}
    }
}
