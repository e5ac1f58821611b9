package io.careline.attendance;

import io.careline.common.Incubating;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Says that the agent has gone. Of several signatures the last counts, in whatever order they are sent. Immutable and
 * thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface SignOut extends AttendanceCommand permits ImmutableSignOut {
    @Override
    default AttendanceCommandType type() {
        return AttendanceCommandType.SIGN_OUT;
    }

    /** When; empty: now. Not in the future, and only programs and recorders name the past. */
    Optional<Instant> at();

    /** Whether the day's work was left undone (rule A2). */
    @Value.Default
    default boolean isWorkUndone() {
        return false;
    }

    /** The command for now. */
    static SignOut of() {
        return builder().build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link SignOut}. Not thread-safe. */
    class Builder extends ImmutableSignOut.Builder {
        Builder() {}
    }
}
