package io.careline.handover;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** The taker has signed: the giver is relieved (rule H2). Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface HandoverAccepted extends HandoverEvent permits ImmutableHandoverAccepted {
    @Override
    default HandoverEventType type() {
        return HandoverEventType.ACCEPTED;
    }

    /** When. */
    Instant acceptedAt();

    /** What the taker wants noted. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> remarks();

    /** How long the giver stayed after his shift (rule H2); zero if not at all. */
    Duration giverStayed();

    /** When the record is passed to the management (rule H12). */
    Instant recordDueAt();

    /** Starts one; {@code acceptedAt}, {@code giverStayed} and {@code recordDueAt} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link HandoverAccepted}. Not thread-safe. */
    class Builder extends ImmutableHandoverAccepted.Builder {
        Builder() {}
    }
}
