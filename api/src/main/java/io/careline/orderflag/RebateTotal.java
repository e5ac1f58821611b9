package io.careline.orderflag;

import io.careline.common.AgentId;
import io.careline.common.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import org.immutables.value.Value;

/** What one agent's orders of one month bring in one currency (rule K14). Immutable and thread-safe. */
@Value.Immutable
public sealed interface RebateTotal permits ImmutableRebateTotal {
    /** The agent. */
    AgentId agent();

    /** The month in which they were traded. */
    YearMonth month();

    /** The rebates he has. */
    Money paid();

    /** The rebates he does not have yet. */
    Money pending();

    /** The first day on which the month's report is late: it is complete before the 6th of the next month (rule K14). */
    default LocalDate lateFrom() {
        return month().plusMonths(1).atDay(6);
    }

    /** Starts one; all attributes are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RebateTotal}. Not thread-safe. */
    class Builder extends ImmutableRebateTotal.Builder {
        Builder() {}
    }
}
