package io.careline.callback;

import io.careline.calendar.ClockName;
import java.time.Instant;
import org.immutables.value.Value;

/** A promise was not kept; the callback goes on (rule CB3). Immutable and thread-safe. */
@Value.Immutable
public sealed interface PromiseBreached extends CallbackEvent permits ImmutablePromiseBreached {
    @Override
    default CallbackEventType type() {
        return CallbackEventType.PROMISE_BREACHED;
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

    /** Assembles a {@link PromiseBreached}. Not thread-safe. */
    class Builder extends ImmutablePromiseBreached.Builder {
        Builder() {}
    }
}
