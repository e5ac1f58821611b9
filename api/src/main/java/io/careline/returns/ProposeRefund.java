package io.careline.returns;

import io.careline.common.Money;
import java.util.Optional;
import org.immutables.value.Value;

/** Proposes the money that goes back; a person confirms it. Immutable and thread-safe. */
@Value.Immutable
public sealed interface ProposeRefund extends ReturnCommand permits ImmutableProposeRefund {
    @Override
    default ReturnCommandType type() {
        return ReturnCommandType.PROPOSE_REFUND;
    }

    /** How much, from zero to what is due; empty: all that is due. */
    Optional<Money> amount();

    /** The command without anything else. */
    static ProposeRefund of() {
        return builder().build();
    }

    /** The command with an amount. */
    static ProposeRefund of(Money amount) {
        return builder().amount(amount).build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ProposeRefund}. Not thread-safe. */
    class Builder extends ImmutableProposeRefund.Builder {
        Builder() {}
    }
}
