package io.careline.callback;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import java.util.Optional;
import org.immutables.value.Value;

/** The call is not needed any more. Immutable and thread-safe. */
@Value.Immutable
public sealed interface CancelCallback extends CallbackCommand permits ImmutableCancelCallback {
    @Override
    default CallbackCommandType type() {
        return CallbackCommandType.CANCEL;
    }

    /** Why; a missing or blank one is refused. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> reason();

    /** The command with reason. */
    static CancelCallback of(String reason) {
        return builder().reason(reason).build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link CancelCallback}. Not thread-safe. */
    class Builder extends ImmutableCancelCallback.Builder {
        Builder() {}
    }
}
