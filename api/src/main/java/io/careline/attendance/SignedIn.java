package io.careline.attendance;

import io.careline.common.Incubating;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** The agent has come. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface SignedIn extends AttendanceEvent permits ImmutableSignedIn {
    @Override
    default AttendanceEventType type() {
        return AttendanceEventType.SIGNED_IN;
    }

    /** When. */
    Instant at();

    /** How the agent explained being late. */
    Optional<String> explanation();

    /** Starts one; {@code at} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link SignedIn}. Not thread-safe. */
    class Builder extends ImmutableSignedIn.Builder {
        Builder() {}
    }
}
