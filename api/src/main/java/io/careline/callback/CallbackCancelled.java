package io.careline.callback;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import org.immutables.value.Value;

/** The call is not needed any more. Immutable and thread-safe. */
@Value.Immutable
public sealed interface CallbackCancelled extends CallbackEvent permits ImmutableCallbackCancelled {
    @Override
    default CallbackEventType type() {
        return CallbackEventType.CANCELLED;
    }

    /** Why. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    String reason();

    /** Starts one; {@code reason} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link CallbackCancelled}. Not thread-safe. */
    class Builder extends ImmutableCallbackCancelled.Builder {
        Builder() {}
    }
}
