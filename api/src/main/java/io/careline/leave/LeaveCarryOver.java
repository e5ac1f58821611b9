package io.careline.leave;

import io.careline.common.Incubating;
import java.time.MonthDay;
import java.util.Optional;
import org.immutables.value.Value;

/** What of lapsing leave can be used on, and until when. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface LeaveCarryOver permits ImmutableLeaveCarryOver {
    /** The most that is carried over from one date; empty if there is no bound. */
    Optional<LeaveAmount> largest();

    /** The last day of use, as the first such date after it was carried over; empty if it never lapses. */
    Optional<MonthDay> lastDay();

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link LeaveCarryOver}. Not thread-safe. */
    class Builder extends ImmutableLeaveCarryOver.Builder {
        Builder() {}
    }
}
