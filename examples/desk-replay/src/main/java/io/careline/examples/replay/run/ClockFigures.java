package io.careline.examples.replay.run;

import io.careline.calendar.ClockState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** How one service clock fared over all complaints. */
public final class ClockFigures {
    private int met;
    private int breached;
    private int running;
    private int paused;
    private int cancelled;
    private final List<Duration> elapsed = new ArrayList<>();
    private final List<Duration> pauses = new ArrayList<>();

    void add(ClockState state, boolean isKept, Duration time, Duration pause) {
        switch (state) {
            case MET -> met++;
            case BREACHED -> breached++;
            case RUNNING, NOT_STARTED -> running++;
            case PAUSED -> paused++;
            case CANCELLED -> cancelled++;
        }
        if (isKept) {
            elapsed.add(time);
        }
        if (!pause.isZero()) {
            pauses.add(pause);
        }
    }

    /** How many were kept in time. */
    public int met() {
        return met;
    }

    /** How many were late, kept or not. */
    public int breached() {
        return breached;
    }

    /** How many go on and are in time. */
    public int running() {
        return running;
    }

    /** How many are on hold and in time. */
    public int paused() {
        return paused;
    }

    /** How many were called off in time. */
    public int cancelled() {
        return cancelled;
    }

    /** The middle of the times in which the promise was kept, late or not; empty if it never was. */
    public Optional<Duration> medianTime() {
        return median(elapsed);
    }

    /** How many were paused at some time. */
    public int pauses() {
        return pauses.size();
    }

    /** The middle of the pauses; empty if there was none. */
    public Optional<Duration> medianPause() {
        return median(pauses);
    }

    private static Optional<Duration> median(List<Duration> durations) {
        if (durations.isEmpty()) {
            return Optional.empty();
        }
        List<Duration> sorted = new ArrayList<>(durations);
        Collections.sort(sorted);
        int middle = sorted.size() / 2;
        return Optional.of(
                sorted.size() % 2 == 1
                        ? sorted.get(middle)
                        : sorted.get(middle - 1).plus(sorted.get(middle)).dividedBy(2));
    }
}
