package io.careline.scorecard;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import io.careline.common.Money;
import io.careline.orderflag.CommissionAttribution;
import io.careline.orderflag.OrderId;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an agent's orders of a month come to (rules K10, OF3): for a person to pay, or not. Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface CommissionStatement permits ImmutableCommissionStatement {
    /** The agent. */
    AgentId agent();

    /** The month in which they were paid. */
    YearMonth month();

    /** Those that have his number. */
    List<OrderId> orders();

    /** What was paid for them, less what was refunded. */
    Money traded();

    /** The commission at the rate of the policy; empty if it has none. */
    Optional<Money> proposed();

    /** The orders that he followed up and that are nobody's, with the reasons: his own loss (rule K10). */
    List<CommissionAttribution> missed();

    /** Starts one; {@code agent}, {@code month} and {@code traded} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link CommissionStatement}. Not thread-safe. */
    class Builder extends ImmutableCommissionStatement.Builder {
        Builder() {}
    }
}
