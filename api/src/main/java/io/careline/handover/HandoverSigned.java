package io.careline.handover;

import io.careline.common.Incubating;
import java.time.Instant;
import org.immutables.value.Value;

/** The giver has signed. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface HandoverSigned extends HandoverEvent permits ImmutableHandoverSigned {
    @Override
    default HandoverEventType type() {
        return HandoverEventType.SIGNED;
    }

    /** When. */
    Instant signedAt();

    /** Starts one; {@code signedAt} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link HandoverSigned}. Not thread-safe. */
    class Builder extends ImmutableHandoverSigned.Builder {
        Builder() {}
    }
}
