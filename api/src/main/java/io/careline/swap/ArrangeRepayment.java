package io.careline.swap;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/** Names the shift that is worked in return for one that was given away. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface ArrangeRepayment extends SwapCommand permits ImmutableArrangeRepayment {
    @Override
    default SwapCommandType type() {
        return SwapCommandType.ARRANGE_REPAYMENT;
    }

    /** The shift of the other party that the requester is to work. */
    SwapShift repayment();

    /** What is known of the two people. */
    SwapFacts facts();

    /** The command with the shift and what is known. */
    static ArrangeRepayment of(SwapShift repayment, SwapFacts facts) {
        return builder().repayment(repayment).facts(facts).build();
    }

    /** Starts one; {@code repayment} and {@code facts} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link ArrangeRepayment}. Not thread-safe. */
    class Builder extends ImmutableArrangeRepayment.Builder {
        Builder() {}
    }
}
