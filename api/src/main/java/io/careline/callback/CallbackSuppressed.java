package io.careline.callback;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import org.immutables.value.Value;

/** The customer must not be called. Immutable and thread-safe. */
@Value.Immutable
public sealed interface CallbackSuppressed extends CallbackEvent permits ImmutableCallbackSuppressed {
    @Override
    default CallbackEventType type() {
        return CallbackEventType.SUPPRESSED;
    }

    /** Why. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    String reason();

    /** Starts one; {@code reason} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link CallbackSuppressed}. Not thread-safe. */
    class Builder extends ImmutableCallbackSuppressed.Builder {
        Builder() {}
    }
}
