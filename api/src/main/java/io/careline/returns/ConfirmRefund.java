package io.careline.returns;

import org.immutables.value.Value;

/** Confirms the proposed refund: the acting person is named in what follows. Immutable and thread-safe. */
@Value.Immutable
public sealed interface ConfirmRefund extends ReturnCommand permits ImmutableConfirmRefund {
    @Override
    default ReturnCommandType type() {
        return ReturnCommandType.CONFIRM_REFUND;
    }

    /** The command without anything else. */
    static ConfirmRefund of() {
        return builder().build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ConfirmRefund}. Not thread-safe. */
    class Builder extends ImmutableConfirmRefund.Builder {
        Builder() {}
    }
}
