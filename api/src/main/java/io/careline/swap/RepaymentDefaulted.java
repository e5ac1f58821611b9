package io.careline.swap;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import java.time.Instant;
import org.immutables.value.Value;

/** A shift was not paid back in time. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface RepaymentDefaulted extends SwapEvent permits ImmutableRepaymentDefaulted {
    @Override
    default SwapEventType type() {
        return SwapEventType.REPAYMENT_DEFAULTED;
    }

    /** Who owes it. */
    AgentId debtor();

    /** Until when it was owed. */
    Instant dueAt();

    /** Starts one; {@code debtor} and {@code dueAt} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RepaymentDefaulted}. Not thread-safe. */
    class Builder extends ImmutableRepaymentDefaulted.Builder {
        Builder() {}
    }
}
