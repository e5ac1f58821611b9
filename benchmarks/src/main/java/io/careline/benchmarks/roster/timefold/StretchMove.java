package io.careline.benchmarks.roster.timefold;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.move.AbstractMove;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Gives some cells other shifts, all at once. */
final class StretchMove extends AbstractMove<CellRoster> {
    private final List<Cell> cells;
    private final List<Integer> shifts;

    StretchMove(List<Cell> cells, List<Integer> shifts) {
        this.cells = cells;
        this.shifts = shifts;
    }

    /** Days one after the other that two agents exchange. */
    static StretchMove swap(List<Cell> first, List<Cell> second) {
        List<Cell> cells = new ArrayList<>(first);
        cells.addAll(second);
        List<Integer> shifts = new ArrayList<>();
        second.forEach(cell -> shifts.add(cell.getShift()));
        first.forEach(cell -> shifts.add(cell.getShift()));
        return new StretchMove(cells, shifts);
    }

    /** Days one after the other that get the same shift, or all off. */
    static StretchMove fill(List<Cell> cells, Integer shift) {
        return new StretchMove(cells, Collections.nCopies(cells.size(), shift));
    }

    @Override
    public boolean isMoveDoable(ScoreDirector<CellRoster> director) {
        boolean isChanging = false;
        for (int index = 0; index < cells.size(); index++) {
            Integer shift = shifts.get(index);
            int value = shift == null ? 0 : shift;
            if (cells.get(index).value() != value) {
                isChanging = true;
                if (!cells.get(index).isOpenTo(shift)) {
                    return false;
                }
            }
        }
        return isChanging;
    }

    @Override
    protected void doMoveOnGenuineVariables(ScoreDirector<CellRoster> director) {
        for (int index = 0; index < cells.size(); index++) {
            Cell cell = cells.get(index);
            director.beforeVariableChanged(cell, "shift");
            cell.setShift(shifts.get(index));
            director.afterVariableChanged(cell, "shift");
        }
    }

    @Override
    public Collection<? extends Object> getPlanningEntities() {
        return cells;
    }

    @Override
    public Collection<? extends Object> getPlanningValues() {
        return shifts;
    }
}
