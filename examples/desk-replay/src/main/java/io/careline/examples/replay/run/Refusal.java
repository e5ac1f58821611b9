package io.careline.examples.replay.run;

import io.careline.complaint.ComplaintCommandType;
import io.careline.complaint.ComplaintStatus;
import io.careline.lifecycle.Rejection;

/** One reason for which commands of the log were refused: how often, and the first time. */
public final class Refusal {
    private final Rejection rejection;
    private final ComplaintCommandType command;
    private final ComplaintStatus status;
    private final Place first;
    private int count;

    Refusal(Rejection rejection, ComplaintCommandType command, ComplaintStatus status, Place first) {
        this.rejection = rejection;
        this.command = command;
        this.status = status;
        this.first = first;
    }

    void again() {
        count++;
    }

    /** How many events it spoke against. */
    public int count() {
        return count;
    }

    /** The reason as it was given the first time. */
    public Rejection rejection() {
        return rejection;
    }

    /** The command that was refused the first time. */
    public ComplaintCommandType command() {
        return command;
    }

    /** The complaint's status the first time. */
    public ComplaintStatus status() {
        return status;
    }

    /** Where it happened first. */
    public Place first() {
        return first;
    }
}
