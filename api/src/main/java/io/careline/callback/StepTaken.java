package io.careline.callback;

import org.immutables.value.Value;

/** A step of the call's script was taken. Immutable and thread-safe. */
@Value.Immutable
public sealed interface StepTaken extends CallbackEvent permits ImmutableStepTaken {
    @Override
    default CallbackEventType type() {
        return CallbackEventType.STEP_TAKEN;
    }

    /** Which. */
    CallStep step();

    /** Starts one; {@code step} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link StepTaken}. Not thread-safe. */
    class Builder extends ImmutableStepTaken.Builder {
        Builder() {}
    }
}
