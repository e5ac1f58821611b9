package io.careline.returns;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** The goods may come. Immutable and thread-safe. */
@Value.Immutable
public sealed interface ReturnAuthorised extends ReturnEvent permits ImmutableReturnAuthorised {
    @Override
    default ReturnEventType type() {
        return ReturnEventType.AUTHORISED;
    }

    /** By which decision. */
    ReturnBasis basis();

    /** Until when they must be handed over. */
    Instant expiresAt();

    /** Why, where a supervisor decided. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> reason();

    /** Starts one; {@code basis} and {@code expiresAt} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ReturnAuthorised}. Not thread-safe. */
    class Builder extends ImmutableReturnAuthorised.Builder {
        Builder() {}
    }
}
