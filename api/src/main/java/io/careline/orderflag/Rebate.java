package io.careline.orderflag;

import io.careline.common.AgentId;
import io.careline.common.Money;
import java.time.LocalDate;
import org.immutables.value.Value;

/** What one order brings an agent (rule K14). Immutable and thread-safe. */
@Value.Immutable
public sealed interface Rebate permits ImmutableRebate {
    /** The order. */
    OrderId order();

    /** The agent. */
    AgentId agent();

    /** The day it was traded. */
    LocalDate tradedOn();

    /** The amount traded. */
    Money traded();

    /** The rebate, in any currency. */
    Money rebate();

    /** Whether the agent has it already. */
    boolean isPaid();

    /** Starts one; all attributes are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link Rebate}. Not thread-safe. */
    class Builder extends ImmutableRebate.Builder {
        Builder() {}
    }
}
