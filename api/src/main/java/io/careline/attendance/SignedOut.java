package io.careline.attendance;

import io.careline.common.Incubating;
import java.time.Instant;
import org.immutables.value.Value;

/** The agent has gone. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface SignedOut extends AttendanceEvent permits ImmutableSignedOut {
    @Override
    default AttendanceEventType type() {
        return AttendanceEventType.SIGNED_OUT;
    }

    /** When. */
    Instant at();

    /** Whether work was left undone. */
    @Value.Default
    default boolean isWorkUndone() {
        return false;
    }

    /** Starts one; {@code at} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link SignedOut}. Not thread-safe. */
    class Builder extends ImmutableSignedOut.Builder {
        Builder() {}
    }
}
