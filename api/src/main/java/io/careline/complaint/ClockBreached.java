package io.careline.complaint;

import io.careline.calendar.ClockName;
import java.time.Instant;
import org.immutables.value.Value;

/** A clock ran out. Immutable and thread-safe. */
@Value.Immutable
public sealed interface ClockBreached extends ComplaintEvent permits ImmutableClockBreached {
    @Override
    default ComplaintEventType type() {
        return ComplaintEventType.CLOCK_BREACHED;
    }

    /** The clock. */
    ClockName clock();

    /** Which of its runs, from 1. */
    int instance();

    /** When it was due. */
    Instant dueAt();

    /** Starts one; {@code clock}, {@code instance} and {@code dueAt} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ClockBreached}. Not thread-safe. */
    class Builder extends ImmutableClockBreached.Builder {
        Builder() {}
    }
}
