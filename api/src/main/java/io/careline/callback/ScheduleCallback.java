package io.careline.callback;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Says when to call. Immutable and thread-safe. */
@Value.Immutable
public sealed interface ScheduleCallback extends CallbackCommand permits ImmutableScheduleCallback {
    @Override
    default CallbackCommandType type() {
        return CallbackCommandType.SCHEDULE;
    }

    /** When, or now if empty; moved into the next open contact window. */
    Optional<Instant> at();

    /** The command with at. */
    static ScheduleCallback of(Instant at) {
        return builder().at(at).build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ScheduleCallback}. Not thread-safe. */
    class Builder extends ImmutableScheduleCallback.Builder {
        Builder() {}
    }
}
