package io.careline.callback;

import org.immutables.value.Value;

/** A step of the call's script was taken (rules CB2, CB4). Immutable and thread-safe. */
@Value.Immutable
public sealed interface TakeStep extends CallbackCommand permits ImmutableTakeStep {
    @Override
    default CallbackCommandType type() {
        return CallbackCommandType.TAKE_STEP;
    }

    /** Which. */
    CallStep step();

    /** The command with step. */
    static TakeStep of(CallStep step) {
        return builder().step(step).build();
    }

    /** Starts one; {@code step} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link TakeStep}. Not thread-safe. */
    class Builder extends ImmutableTakeStep.Builder {
        Builder() {}
    }
}
