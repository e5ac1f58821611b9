package io.careline.orderflag;

import java.util.Optional;
import org.immutables.value.Value;

/** Whether a platform has the latest change of a flag. Immutable and thread-safe. */
@Value.Immutable
public sealed interface PlatformPush permits ImmutablePlatformPush {
    /** The platform. */
    Platform platform();

    /** Which change: from 1. */
    int edition();

    /** How far it has come. */
    PushStatus status();

    /** Why it was rejected; there exactly then. */
    Optional<String> reason();

    /** A change that the platform does not have yet. */
    static PlatformPush pending(Platform platform, int edition) {
        return builder()
                .platform(platform)
                .edition(edition)
                .status(PushStatus.PENDING)
                .build();
    }

    /** A change that the platform refused, or cannot carry. */
    static PlatformPush rejected(Platform platform, int edition, String reason) {
        return builder()
                .platform(platform)
                .edition(edition)
                .status(PushStatus.REJECTED)
                .reason(reason)
                .build();
    }

    /** Refuses an edition below 1, a rejection without a reason, and a reason without a rejection. */
    @Value.Check
    default void check() {
        if (edition() < 1) {
            throw new IllegalArgumentException("edition (" + edition() + ") must be at least 1");
        }
        if (reason().isPresent() != (status() == PushStatus.REJECTED)) {
            throw new IllegalArgumentException("reason (" + reason() + ") must be there exactly if it is rejected");
        }
    }

    /** Starts one; {@code platform}, {@code edition} and {@code status} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link PlatformPush}. Not thread-safe. */
    class Builder extends ImmutablePlatformPush.Builder {
        Builder() {}
    }
}
