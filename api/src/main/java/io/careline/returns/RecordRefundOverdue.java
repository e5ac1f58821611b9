package io.careline.returns;

import org.immutables.value.Value;

/** Notes that the refund is late (rule RT7): a command that deadlines name. Immutable and thread-safe. */
@Value.Immutable
public sealed interface RecordRefundOverdue extends ReturnCommand permits ImmutableRecordRefundOverdue {
    @Override
    default ReturnCommandType type() {
        return ReturnCommandType.RECORD_REFUND_OVERDUE;
    }

    /** The command without anything else. */
    static RecordRefundOverdue of() {
        return builder().build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RecordRefundOverdue}. Not thread-safe. */
    class Builder extends ImmutableRecordRefundOverdue.Builder {
        Builder() {}
    }
}
