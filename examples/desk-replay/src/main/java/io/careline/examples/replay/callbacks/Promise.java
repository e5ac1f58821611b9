package io.careline.examples.replay.callbacks;

import io.careline.calendar.ClockName;
import io.careline.calendar.ClockRun;
import io.careline.calendar.ClockState;
import io.careline.callback.Callback;
import java.time.Duration;
import java.time.Instant;

/**
 * One promise to a customer, and how it stands at the end of the journal.
 *
 * @param callback the callback it is about
 * @param run when it was given and until when it was to be kept
 * @param state how it stands
 * @param elapsed the time that counts, up to its end or the end of the journal
 */
public record Promise(Callback callback, ClockRun run, ClockState state, Duration elapsed) {
    /** Which promise. */
    public ClockName name() {
        return run.clock();
    }

    /** How much later than due it was kept, or is not kept yet, round the clock. */
    public Duration late(Instant end) {
        return Duration.between(run.dueAt(), run.end().map(mark -> mark.at()).orElse(end));
    }
}
