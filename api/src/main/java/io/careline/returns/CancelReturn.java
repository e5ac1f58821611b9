package io.careline.returns;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import java.util.Optional;
import org.immutables.value.Value;

/** Calls a return off before the goods are back. Immutable and thread-safe. */
@Value.Immutable
public sealed interface CancelReturn extends ReturnCommand permits ImmutableCancelReturn {
    @Override
    default ReturnCommandType type() {
        return ReturnCommandType.CANCEL;
    }

    /** Why; demanded. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> reason();

    /** The command with reason. */
    static CancelReturn of(String reason) {
        return builder().reason(reason).build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link CancelReturn}. Not thread-safe. */
    class Builder extends ImmutableCancelReturn.Builder {
        Builder() {}
    }
}
