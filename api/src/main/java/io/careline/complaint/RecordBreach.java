package io.careline.complaint;

import io.careline.calendar.ClockName;
import org.immutables.value.Value;

/**
 * Notes that a clock ran out: the command that deadlines name. Once for each clock and instance. Immutable and thread-
 * safe.
 */
@Value.Immutable
public sealed interface RecordBreach extends ComplaintCommand permits ImmutableRecordBreach {
    @Override
    default ComplaintCommandType type() {
        return ComplaintCommandType.RECORD_BREACH;
    }

    /** The clock. */
    ClockName clock();

    /** Which of its runs, from 1. */
    int instance();

    /** The command with clock and instance. */
    static RecordBreach of(ClockName clock, int instance) {
        return builder().clock(clock).instance(instance).build();
    }

    /** Starts one; {@code clock} and {@code instance} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RecordBreach}. Not thread-safe. */
    class Builder extends ImmutableRecordBreach.Builder {
        Builder() {}
    }
}
