package io.careline.attendance;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/** The agent was away from the post. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface AwayRecorded extends AttendanceEvent permits ImmutableAwayRecorded {
    @Override
    default AttendanceEventType type() {
        return AttendanceEventType.AWAY_RECORDED;
    }

    /** When. */
    AwayFromPost away();

    /** Starts one; {@code away} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link AwayRecorded}. Not thread-safe. */
    class Builder extends ImmutableAwayRecorded.Builder {
        Builder() {}
    }
}
