package io.careline.examples.replay.input;

import java.time.Instant;
import java.util.Map;

/** One line of a log. */
public final class LogEvent {
    private final int line;
    private final Instant time;
    private final String activity;
    private final String user;
    private final Map<ColumnName, Integer> positions;
    private final String[] cells;

    LogEvent(int line, Instant time, String activity, String user, Map<ColumnName, Integer> positions, String[] cells) {
        this.line = line;
        this.time = time;
        this.activity = activity;
        this.user = user;
        this.positions = positions;
        this.cells = cells;
    }

    /** The line in the file, from 1. */
    public int line() {
        return line;
    }

    /** When it happened. */
    public Instant time() {
        return time;
    }

    /** What was done, in the log's own words. */
    public String activity() {
        return activity;
    }

    /** Who did it. */
    public String user() {
        return user;
    }

    /** The cell of a column that the mapping reads, without blanks around it. */
    public String cell(ColumnName column) {
        Integer position = positions.get(column);
        if (position == null) {
            throw new IllegalArgumentException("column (" + column + ") must be one of " + positions.keySet());
        }
        return cells[position];
    }
}
