package io.careline.callback;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import java.util.Optional;
import org.immutables.value.Value;

/** The customer must not be called: he asked not to be, or is on a do-not-call list. Immutable and thread-safe. */
@Value.Immutable
public sealed interface SuppressCallback extends CallbackCommand permits ImmutableSuppressCallback {
    @Override
    default CallbackCommandType type() {
        return CallbackCommandType.SUPPRESS;
    }

    /** Why; a missing or blank one is refused. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> reason();

    /** The command with reason. */
    static SuppressCallback of(String reason) {
        return builder().reason(reason).build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link SuppressCallback}. Not thread-safe. */
    class Builder extends ImmutableSuppressCallback.Builder {
        Builder() {}
    }
}
