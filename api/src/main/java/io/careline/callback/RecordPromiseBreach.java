package io.careline.callback;

import io.careline.calendar.ClockName;
import org.immutables.value.Value;

/**
 * Notes that a promise was not kept: a command that deadlines name. Once for each clock and instance. Immutable and
 * thread-safe.
 */
@Value.Immutable
public sealed interface RecordPromiseBreach extends CallbackCommand permits ImmutableRecordPromiseBreach {
    @Override
    default CallbackCommandType type() {
        return CallbackCommandType.RECORD_PROMISE_BREACH;
    }

    /** The clock. */
    ClockName clock();

    /** Which of its runs, from 1. */
    int instance();

    /** The command with clock and instance. */
    static RecordPromiseBreach of(ClockName clock, int instance) {
        return builder().clock(clock).instance(instance).build();
    }

    /** Starts one; {@code clock} and {@code instance} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RecordPromiseBreach}. Not thread-safe. */
    class Builder extends ImmutableRecordPromiseBreach.Builder {
        Builder() {}
    }
}
