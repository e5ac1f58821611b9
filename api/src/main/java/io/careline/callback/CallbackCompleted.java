package io.careline.callback;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import java.util.Optional;
import org.immutables.value.Value;

/** The customer was called and the purpose is met. Immutable and thread-safe. */
@Value.Immutable
public sealed interface CallbackCompleted extends CallbackEvent permits ImmutableCallbackCompleted {
    @Override
    default CallbackEventType type() {
        return CallbackEventType.COMPLETED;
    }

    /** What came of it. */
    CallResult result();

    /** What the customer said. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> statement();

    /** What was talked about and solved (rule CB9). */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> log();

    /** Starts one; {@code result} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link CallbackCompleted}. Not thread-safe. */
    class Builder extends ImmutableCallbackCompleted.Builder {
        Builder() {}
    }
}
