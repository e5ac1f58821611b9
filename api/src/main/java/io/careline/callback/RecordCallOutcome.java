package io.careline.callback;

import org.immutables.value.Value;

/** Says how the dialling ended. Immutable and thread-safe. */
@Value.Immutable
public sealed interface RecordCallOutcome extends CallbackCommand permits ImmutableRecordCallOutcome {
    @Override
    default CallbackCommandType type() {
        return CallbackCommandType.RECORD_CALL_OUTCOME;
    }

    /** How. */
    CallOutcome outcome();

    /** The command with outcome. */
    static RecordCallOutcome of(CallOutcome outcome) {
        return builder().outcome(outcome).build();
    }

    /** Starts one; {@code outcome} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RecordCallOutcome}. Not thread-safe. */
    class Builder extends ImmutableRecordCallOutcome.Builder {
        Builder() {}
    }
}
