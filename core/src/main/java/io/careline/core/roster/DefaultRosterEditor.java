package io.careline.core.roster;

import io.careline.common.AgentId;
import io.careline.roster.Assignment;
import io.careline.roster.EditImpact;
import io.careline.roster.RosterEdit;
import io.careline.roster.RosterEditor;
import io.careline.roster.RosterScore;
import io.careline.roster.ShiftType;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Edits one roster state, row by row; what is tried is made, counted and taken back. */
final class DefaultRosterEditor implements RosterEditor {
    private final RosterModel model;
    private final RosterState state;
    private final Evaluation evaluation;
    private final Move move;
    private final ImpactCount count;
    private final Map<AgentId, Integer> agents = new HashMap<>();
    private final Map<Object, Integer> codes = new HashMap<>();
    private final Deque<Map<Integer, Integer>> backs = new ArrayDeque<>();

    DefaultRosterEditor(RosterModel model, byte[] rows) {
        this.model = model;
        this.state = new RosterState(model);
        state.set(rows);
        this.evaluation = new Evaluation(state);
        this.move = new Move(model.days);
        this.count = new ImpactCount(state);
        for (int agent = 0; agent < model.agents; agent++) {
            agents.put(model.agentIds.get(agent), agent);
        }
        for (int code = 1; code < model.codes; code++) {
            codes.put(model.shifts.get(code - 1).code(), code);
        }
    }

    @Override
    public EditImpact whatIf(List<RosterEdit> edits) {
        Map<Integer, Integer> cells = cells(edits);
        Map<Integer, Integer> back = before(cells);
        count.begin();
        make(cells, true);
        EditImpact impact = count.impact();
        make(back, false);
        return impact;
    }

    @Override
    public EditImpact apply(List<RosterEdit> edits) {
        Map<Integer, Integer> cells = cells(edits);
        backs.push(before(cells));
        count.begin();
        make(cells, true);
        return count.impact();
    }

    @Override
    public boolean undo() {
        if (backs.isEmpty()) {
            return false;
        }
        make(backs.pop(), false);
        return true;
    }

    /** The codes that edits ask for, by (agent, day), in order. */
    private Map<Integer, Integer> cells(List<RosterEdit> edits) {
        Map<Integer, Integer> cells = new TreeMap<>();
        for (RosterEdit edit : edits) {
            int code = edit.shift().map(shift -> codes.getOrDefault(shift, -1)).orElse(0);
            if (code < 0) {
                throw new IllegalArgumentException("edit (" + edit + ") must name a shift of the problem");
            }
            if (cells.put(cell(edit.agent(), edit.date()), code) != null) {
                throw new IllegalArgumentException("edits name " + edit.date() + " of " + edit.agent() + " twice");
            }
        }
        return cells;
    }

    private int cell(AgentId agent, LocalDate date) {
        int row = agents.getOrDefault(agent, -1);
        long day = ChronoUnit.DAYS.between(model.origin, date);
        if (row < 0 || day < model.start || day >= model.days) {
            throw new IllegalArgumentException(date + " of " + agent + " must be a day and an agent of the problem");
        }
        return row * model.days + (int) day;
    }

    private Map<Integer, Integer> before(Map<Integer, Integer> cells) {
        Map<Integer, Integer> before = new TreeMap<>();
        cells.keySet().forEach(cell -> before.put(cell, (int) state.rows[cell]));
        return before;
    }

    /** One row after the other. */
    private void make(Map<Integer, Integer> cells, boolean isCounted) {
        int agent = -1;
        for (Map.Entry<Integer, Integer> cell : cells.entrySet()) {
            int row = cell.getKey() / model.days;
            if (row != agent) {
                makeRow(isCounted);
                move.first.begin(state, row);
                agent = row;
            }
            move.first.put(cell.getKey() % model.days, cell.getValue());
        }
        makeRow(isCounted);
    }

    private void makeRow(boolean isCounted) {
        if (move.one()) {
            move.first.spread();
            if (isCounted) {
                count.add(move.first);
            }
            evaluation.force(move);
            move.first.count = 0;
        }
    }

    @Override
    public Optional<ShiftType> on(AgentId agent, LocalDate date) {
        int code = state.rows[cell(agent, date)];
        return code == 0 ? Optional.empty() : Optional.of(model.shifts.get(code - 1));
    }

    @Override
    public long hard() {
        return state.hard();
    }

    @Override
    public long soft() {
        return state.soft();
    }

    @Override
    public RosterScore score() {
        return ScoreReport.of(model, state.rows);
    }

    @Override
    public List<Assignment> assignments() {
        return Solutions.of(model, state.rows, 0).assignments();
    }

    @Override
    public List<RosterEdit> since(List<Assignment> other) {
        byte[] rows = Solutions.rows(model, other);
        List<RosterEdit> edits = new ArrayList<>();
        for (int cell = 0; cell < rows.length; cell++) {
            if (rows[cell] != state.rows[cell]) {
                edits.add(model.edit(cell / model.days, cell % model.days, state.rows[cell]));
            }
        }
        return edits;
    }
}
