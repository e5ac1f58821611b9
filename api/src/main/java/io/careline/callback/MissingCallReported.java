package io.careline.callback;

import org.immutables.value.Value;

/**
 * The customer reported that nobody called (rule CP12, gap G13). Before the promised call is due it is recorded and lets
 * nobody take over. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface MissingCallReported extends CallbackEvent permits ImmutableMissingCallReported {
    @Override
    default CallbackEventType type() {
        return CallbackEventType.MISSING_CALL_REPORTED;
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link MissingCallReported}. Not thread-safe. */
    class Builder extends ImmutableMissingCallReported.Builder {
        Builder() {}
    }
}
