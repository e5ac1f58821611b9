package io.careline.examples.report;

import java.util.List;
import java.util.Objects;

/**
 * How targets were attained: for each row the shares met, breached, still running and paused.
 *
 * @param title which targets these are
 * @param rows the rows from top to bottom
 */
public record Attainment(Words title, List<Row> rows) implements Block {
    /** Copies the list. */
    public Attainment {
        Objects.requireNonNull(title, "title");
        rows = List.copyOf(rows);
    }

    /**
     * The outcome of one target.
     *
     * @param label which target or group this is
     * @param met how many were in time
     * @param breached how many were late, finished or not
     * @param running how many are open and still in time
     * @param paused how many are open with the clock stopped
     */
    public record Row(Words label, long met, long breached, long running, long paused) {
        /** Checks that no count is negative. */
        public Row {
            Objects.requireNonNull(label, "label");
            if (met < 0 || breached < 0 || running < 0 || paused < 0) {
                throw new IllegalArgumentException("counts (" + met + ", " + breached + ", " + running + ", " + paused
                        + ") of " + label + " must be 0 or more");
            }
        }

        /** All four counts together. */
        public long total() {
            return met + breached + running + paused;
        }

        /** The share met among those decided; nothing when none is decided. */
        public Value rate() {
            return Value.share(met, met + breached);
        }
    }
}
