package io.careline.core.roster;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rows found so far, by agent, each once: later linear programs begin with those that fit. */
final class ColumnPool {
    private static final int MOST_OF_AN_AGENT = 300;

    private final RosterModel model;
    private final List<List<RowColumn>> columns = new ArrayList<>();
    private final List<Set<ByteBuffer>> known = new ArrayList<>();

    ColumnPool(RosterModel model) {
        this.model = model;
        for (int agent = 0; agent < model.agents; agent++) {
            columns.add(new ArrayList<>());
            known.add(new HashSet<>());
        }
    }

    List<RowColumn> of(int agent) {
        return columns.get(agent);
    }

    /** Adds a row that keeps the hard rules and was not known; whether it did. */
    boolean add(int agent, byte[] row) {
        ByteBuffer key = ByteBuffer.wrap(row.clone());
        if (known.get(agent).contains(key)) {
            return false;
        }
        long cost = RowColumn.cost(model, agent, row);
        if (cost < 0) {
            return false;
        }
        List<RowColumn> list = columns.get(agent);
        if (list.size() >= MOST_OF_AN_AGENT) {
            List<RowColumn> oldest = list.subList(0, MOST_OF_AN_AGENT / 2);
            oldest.forEach(column -> known.get(agent).remove(ByteBuffer.wrap(column.row)));
            oldest.clear();
        }
        known.get(agent).add(key);
        list.add(new RowColumn(agent, key.array(), cost));
        return true;
    }

    /** Adds all rows of a roster. */
    void addAll(byte[] rows) {
        for (int agent = 0; agent < model.agents; agent++) {
            add(agent, rowOf(model, agent, rows));
        }
    }

    static byte[] rowOf(RosterModel model, int agent, byte[] rows) {
        return java.util.Arrays.copyOfRange(rows, agent * model.days, (agent + 1) * model.days);
    }
}
