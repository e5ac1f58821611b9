package io.careline.examples.replay.run;

import io.careline.lifecycle.Decision;

/** How many commands or events were accepted, changed nothing, or were refused. */
public final class Outcomes {
    private int accepted;
    private int unchanged;
    private int refused;

    /** Counts one more. */
    public void add(Decision.Outcome outcome) {
        switch (outcome) {
            case ACCEPTED -> accepted++;
            case UNCHANGED -> unchanged++;
            case REJECTED -> refused++;
        }
    }

    /** How many were accepted. */
    public int accepted() {
        return accepted;
    }

    /** How many asked for what was so already. */
    public int unchanged() {
        return unchanged;
    }

    /** How many were refused. */
    public int refused() {
        return refused;
    }

    /** All together. */
    public int total() {
        return accepted + unchanged + refused;
    }
}
