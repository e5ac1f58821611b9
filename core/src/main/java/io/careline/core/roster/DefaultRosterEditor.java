package io.careline.core.roster;

import io.careline.common.AgentId;
import io.careline.roster.Assignment;
import io.careline.roster.EditImpact;
import io.careline.roster.RosterEdit;
import io.careline.roster.RosterEditor;
import io.careline.roster.RosterScore;
import io.careline.roster.ShiftCode;
import io.careline.roster.ShiftType;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Edits one roster state, row by row; what is tried is made, counted and taken back. */
final class DefaultRosterEditor implements RosterEditor {
    private final RosterModel model;
    private final RosterState state;
    private final Evaluation evaluation;
    private final Move move;
    private final ImpactCount count;
    private final Map<AgentId, Integer> agents = new HashMap<>();
    private final Map<ShiftCode, Integer> codes = new HashMap<>();
    private final Deque<long[]> backs = new ArrayDeque<>();

    /** By row that was made last, the hard points and the cost that its rules add. */
    private long[] rulesOfRows = new long[4];

    DefaultRosterEditor(RosterModel model, byte[] rows) {
        this.model = model;
        this.state = new RosterState(model, rows);
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
        long[] places = places(edits);
        long[] back = before(places);
        EditImpact impact = made(places);
        make(back, Way.BACK);
        return impact;
    }

    @Override
    public EditImpact apply(List<RosterEdit> edits) {
        long[] places = places(edits);
        backs.push(before(places));
        return made(places);
    }

    @Override
    public boolean undo() {
        if (backs.isEmpty()) {
            return false;
        }
        make(backs.pop(), Way.UNKNOWN);
        return true;
    }

    /** The cells that edits name and the codes they ask for, by agent and day: a number for each edit. */
    private long[] places(List<RosterEdit> edits) {
        long[] places = new long[edits.size()];
        int size = 0;
        for (RosterEdit edit : edits) {
            places[size++] = place(cell(edit.agent(), edit.date()), code(edit));
        }
        Arrays.sort(places);
        for (int index = 1; index < size; index++) {
            int cell = cell(places[index]);
            if (cell == cell(places[index - 1])) {
                throw new IllegalArgumentException("edits name " + model.date(cell % model.days) + " of "
                        + model.agentIds.get(cell / model.days) + " twice");
            }
        }
        return places;
    }

    private int code(RosterEdit edit) {
        int code = edit.shift().map(shift -> codes.getOrDefault(shift, -1)).orElse(0);
        if (code < 0) {
            throw new IllegalArgumentException("edit (" + edit + ") must name a shift of the problem");
        }
        return code;
    }

    private int cell(AgentId agent, LocalDate date) {
        int row = agents.getOrDefault(agent, -1);
        long day = ChronoUnit.DAYS.between(model.origin, date);
        if (row < 0 || day < model.start || day >= model.days) {
            throw new IllegalArgumentException(date + " of " + agent + " must be a day and an agent of the problem");
        }
        return row * model.days + (int) day;
    }

    private static long place(int cell, int code) {
        return (long) cell << Byte.SIZE | code;
    }

    private static int cell(long place) {
        return (int) (place >> Byte.SIZE);
    }

    private long[] before(long[] places) {
        long[] before = new long[places.length];
        for (int index = 0; index < places.length; index++) {
            int cell = cell(places[index]);
            before[index] = place(cell, state.rows[cell]);
        }
        return before;
    }

    private EditImpact made(long[] places) {
        count.begin();
        make(places, Way.COUNTED);
        return count.impact();
    }

    /** How rows are made. */
    private enum Way {
        /** Rule by rule; what each row does to its rules is remembered. */
        COUNTED,
        /** As they were before they were made in the same order: to the rules it does the opposite. */
        BACK,
        /** Whatever it does. */
        UNKNOWN
    }

    /** One row after the other. */
    private void make(long[] places, Way way) {
        int agent = -1;
        int rows = 0;
        for (long place : places) {
            int row = cell(place) / model.days;
            if (row != agent) {
                rows += makeRow(rows, way);
                move.first.begin(state, row);
                agent = row;
            }
            move.first.put(cell(place) % model.days, (byte) place);
        }
        makeRow(rows, way);
    }

    /** Makes a row that is the next one after some; how many that are. */
    private int makeRow(int rows, Way way) {
        if (!move.one()) {
            return 0;
        }
        move.first.spread();
        switch (way) {
            case COUNTED -> {
                count.add(move.first);
                remember(rows);
                evaluation.force(move, count.rulesHard, count.rulesSoft);
            }
            case BACK -> evaluation.force(move, -rulesOfRows[2 * rows], -rulesOfRows[2 * rows + 1]);
            case UNKNOWN -> evaluation.force(move);
        }
        move.first.count = 0;
        return 1;
    }

    private void remember(int rows) {
        if (2 * rows == rulesOfRows.length) {
            rulesOfRows = Arrays.copyOf(rulesOfRows, 2 * rulesOfRows.length);
        }
        rulesOfRows[2 * rows] = count.rulesHard;
        rulesOfRows[2 * rows + 1] = count.rulesSoft;
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
