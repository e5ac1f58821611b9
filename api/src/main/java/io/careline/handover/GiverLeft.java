package io.careline.handover;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The giver has left before the taker signed: by his book (rule H11), or unrelieved, for somebody to judge (rule H2).
 * Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface GiverLeft extends HandoverEvent permits ImmutableGiverLeft {
    @Override
    default HandoverEventType type() {
        return HandoverEventType.GIVER_LEFT;
    }

    /** Whether he might: his book is signed. */
    boolean isRelieved();

    /** How long he stayed after his shift; zero if not at all. */
    Duration giverStayed();

    /** Why. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> reason();

    /** When the record is passed to the management (rule H12); empty as long as a handover is still to come. */
    Optional<Instant> recordDueAt();

    /** Starts one; {@code relieved} and {@code giverStayed} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link GiverLeft}. Not thread-safe. */
    class Builder extends ImmutableGiverLeft.Builder {
        Builder() {}
    }
}
