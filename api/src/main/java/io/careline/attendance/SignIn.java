package io.careline.attendance;

import io.careline.common.Incubating;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Says that the agent has come. Of several signatures the first counts, in whatever order they are sent. Immutable and
 * thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface SignIn extends AttendanceCommand permits ImmutableSignIn {
    @Override
    default AttendanceCommandType type() {
        return AttendanceCommandType.SIGN_IN;
    }

    /** When; empty: now. Not in the future, and only programs and recorders name the past. */
    Optional<Instant> at();

    /** Why the agent is late (rule L4); empty if nothing was said. */
    Optional<String> explanation();

    /** The command for now. */
    static SignIn of() {
        return builder().build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link SignIn}. Not thread-safe. */
    class Builder extends ImmutableSignIn.Builder {
        Builder() {}
    }
}
