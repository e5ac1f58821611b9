package io.careline.core.callback;

import io.careline.callback.CallDemand;
import io.careline.callback.Callback;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** A callback of the queue, and the places where it waits. */
record QueuedCallback(Callback callback, CallDemand demand, List<Place> places) implements Waiting {
    static final Comparator<QueuedCallback> BY_ID = Comparator.comparing(queued -> queued.callback.id());

    /** Where it waits: a line, and what it is there. */
    record Place(CallLine.Key line, WaitingCall call) {}

    @Override
    public Instant readyAt() {
        return WaitingCall.readyAt(callback, demand);
    }

    @Override
    public Instant tooLateAt() {
        return callback.expiresAt().orElse(Instant.MAX);
    }
}
