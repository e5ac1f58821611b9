package io.careline.handover;

import io.careline.common.AgentId;
import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import java.util.Optional;
import org.immutables.value.Value;

/** The giver is at an emergency (rule R7). Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface GiverCalledAway extends HandoverEvent permits ImmutableGiverCalledAway {
    @Override
    default HandoverEventType type() {
        return HandoverEventType.GIVER_CALLED_AWAY;
    }

    /** The emergency. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    String reason();

    /** Who keeps the post for him; empty if colleagues do. */
    Optional<AgentId> standIn();

    /** Where it goes on when he is back. */
    HandoverStatus resumesIn();

    /** Starts one; {@code reason} and {@code resumesIn} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link GiverCalledAway}. Not thread-safe. */
    class Builder extends ImmutableGiverCalledAway.Builder {
        Builder() {}
    }
}
