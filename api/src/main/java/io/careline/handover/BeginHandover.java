package io.careline.handover;

import io.careline.common.Incubating;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Starts the handover: both are there (rules H1, H8). Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface BeginHandover extends HandoverCommand permits ImmutableBeginHandover {
    @Override
    default HandoverCommandType type() {
        return HandoverCommandType.BEGIN;
    }

    /** When the taker came; now if empty. */
    Optional<Instant> arrivedAt();

    /** The taker has come just now. */
    static BeginHandover of() {
        return builder().build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link BeginHandover}. Not thread-safe. */
    class Builder extends ImmutableBeginHandover.Builder {
        Builder() {}
    }
}
