package io.careline.callback;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Ends a call that was answered, with its result (rules CB1, CB4, CB5, CB6, CB9). Immutable and thread-safe. */
@Value.Immutable
public sealed interface ConcludeCall extends CallbackCommand permits ImmutableConcludeCall {
    @Override
    default CallbackCommandType type() {
        return CallbackCommandType.CONCLUDE_CALL;
    }

    /** What came of it. */
    CallResult result();

    /** What the customer said; refused where it is missing or blank and the result asks for a case. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> statement();

    /** Whether a new requirement was met with a plan, so that no case is needed (rule CB6). */
    @Value.Default
    default boolean isPlanGiven() {
        return false;
    }

    /**
     * When to call again, for a result that asks for another time; by the policy if empty (rule CB5). Unread if no further
     * attempt is left.
     */
    Optional<Instant> callAgainAt();

    /** What was talked about and solved, for the call log (rule CB9). */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> log();

    /** The command with result. */
    static ConcludeCall of(CallResult result) {
        return builder().result(result).build();
    }

    /** Starts one; {@code result} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ConcludeCall}. Not thread-safe. */
    class Builder extends ImmutableConcludeCall.Builder {
        Builder() {}
    }
}
