package io.careline.examples.replay.journal;

import io.careline.examples.replay.run.Place;
import io.careline.lifecycle.Reason;

/** One reason: how often it was given, and the first time. */
public final class ReasonCount {
    private final Reason reason;
    private final String activity;
    private final Place first;
    private int count;
    private int followed;

    ReasonCount(Reason reason, String activity, Place first) {
        this.reason = reason;
        this.activity = activity;
        this.first = first;
    }

    void again() {
        count++;
    }

    void follow() {
        followed++;
    }

    /** How many later lines were refused only because these were. */
    public int followed() {
        return followed;
    }

    /** How many lines it was given for. */
    public int count() {
        return count;
    }

    /** The reason as it was given the first time. */
    public Reason reason() {
        return reason;
    }

    /** What was tried the first time. */
    public String activity() {
        return activity;
    }

    /** Where it was given first. */
    public Place first() {
        return first;
    }
}
