package io.careline.swap;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/** Notes that a shift was not paid back in time: a command that deadlines name. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface RecordRepaymentDefault extends SwapCommand permits ImmutableRecordRepaymentDefault {
    @Override
    default SwapCommandType type() {
        return SwapCommandType.RECORD_REPAYMENT_DEFAULT;
    }

    /** The command without anything else. */
    static RecordRepaymentDefault of() {
        return builder().build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RecordRepaymentDefault}. Not thread-safe. */
    class Builder extends ImmutableRecordRepaymentDefault.Builder {
        Builder() {}
    }
}
