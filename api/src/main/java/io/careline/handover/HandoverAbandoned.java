package io.careline.handover;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import java.time.Instant;
import org.immutables.value.Value;

/** The handover is called off. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface HandoverAbandoned extends HandoverEvent permits ImmutableHandoverAbandoned {
    @Override
    default HandoverEventType type() {
        return HandoverEventType.ABANDONED;
    }

    /** Why. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    String reason();

    /** When the record is passed to the management (rule H12). */
    Instant recordDueAt();

    /** Starts one; {@code reason} and {@code recordDueAt} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link HandoverAbandoned}. Not thread-safe. */
    class Builder extends ImmutableHandoverAbandoned.Builder {
        Builder() {}
    }
}
