package io.careline.callback;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** The customer is to be called at another time, if a further attempt is left (rule CB5). Immutable and thread-safe. */
@Value.Immutable
public sealed interface CallPutOff extends CallbackEvent permits ImmutableCallPutOff {
    @Override
    default CallbackEventType type() {
        return CallbackEventType.CALL_PUT_OFF;
    }

    /** Why. */
    CallResult result();

    /** When: within a contact window; empty if there is no further try. */
    Optional<Instant> dueAt();

    /** What the customer said. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> statement();

    /** What was talked about. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> log();

    /** Starts one; {@code result} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link CallPutOff}. Not thread-safe. */
    class Builder extends ImmutableCallPutOff.Builder {
        Builder() {}
    }
}
