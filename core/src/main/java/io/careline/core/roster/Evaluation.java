package io.careline.core.roster;

/**
 * The one place where a move is priced and made. Hard rules of rows come first and are never traded: a row that keeps them
 * goes on keeping them. Then come hard rules of cover and groups, then the soft cost against an allowance.
 */
final class Evaluation {
    /** The scale of prices: a soft unit of cover weighs {@link #coverScale}, any other one this much. */
    static final long UNIT = 1024;

    final RosterState state;
    private final RosterModel model;
    private final CoverTally cover;
    private final boolean hasGroups;

    /** What a soft unit of cover weighs; {@link #UNIT} once the search is serious. */
    long coverScale = UNIT;

    /** What the last priced move would change. */
    long rowHard;

    long groupHard;
    long rowSoft;
    long coverSoft;
    private final long[] rowHardOf = new long[2];

    Evaluation(RosterState state) {
        this.state = state;
        this.model = state.model;
        this.cover = state.cover;
        this.hasGroups = model.groups.length > 0;
    }

    /** Makes a move if it is allowed: nothing hard gets worse, and either something hard gets better or the cost stays. */
    boolean attempt(Move move, long allowance) {
        begin();
        for (int index = 0; index < move.size; index++) {
            RowChange change = move.change(index);
            priceCells(change, index);
            if (state.rowHard[change.agent] == 0 && (rowHardOf[index] > 0 || isBarred(change))) {
                return false;
            }
        }
        boolean isCovering = !move.isTrade || !model.cover.isAlike(move.first.agent, move.second.agent);
        boolean isTried = isCovering && (move.size > 1 || !model.cover.isSimple);
        if (isTried) {
            tryCover(move, false);
        } else if (isCovering) {
            cover.price(move.first);
        }
        groupHard = cover.hard;
        coverSoft = cover.soft;
        boolean isMade = isAllowed(move, allowance);
        if (isMade) {
            if (isCovering && !isTried) {
                cover.make(move.first, false);
            }
            make(move);
        } else if (isTried) {
            tryCover(move, true);
        }
        return isMade;
    }

    private void begin() {
        rowHard = 0;
        groupHard = 0;
        rowSoft = 0;
        coverSoft = 0;
        rowHardOf[0] = 0;
        rowHardOf[1] = 0;
        cover.begin();
    }

    private void tryCover(Move move, boolean isBack) {
        for (int index = 0; index < move.size; index++) {
            cover.make(move.change(isBack ? move.size - 1 - index : index), isBack);
        }
    }

    /** Prices a move and leaves everything as it is. */
    void price(Move move) {
        priceAll(move);
        groups(move, true);
        tryCover(move, true);
    }

    /** Makes a move whatever it costs. */
    void force(Move move) {
        priceAll(move);
        make(move);
    }

    /** Makes a move of one row whatever it costs, of which is known already what it does to the rules over that row. */
    void force(Move move, long rulesHard, long rulesSoft) {
        begin();
        priceCells(move.first, 0);
        rowHardOf[0] += rulesHard;
        rowHard = rowHardOf[0];
        rowSoft += rulesSoft;
        priceAround(move);
        make(move);
    }

    private void priceAll(Move move) {
        begin();
        for (int index = 0; index < move.size; index++) {
            RowChange change = move.change(index);
            priceCells(change, index);
            rowHardOf[index] += cost(model.hardCosts[change.agent], change);
            rowSoft += cost(model.softCosts[change.agent], change);
        }
        rowHard = rowHardOf[0] + rowHardOf[1];
        priceAround(move);
    }

    /** Tells cover and groups of a move and takes what they say of it. */
    private void priceAround(Move move) {
        tryCover(move, false);
        groupHard = cover.hard;
        coverSoft = cover.soft;
        groups(move, false);
    }

    private long cost(RowCost[] costs, RowChange change) {
        long sum = 0;
        for (RowCost cost : costs) {
            sum += cost.cost(state, change);
        }
        return sum;
    }

    private boolean isAllowed(Move move, long allowance) {
        if (state.hardOfRows == 0 && isTooDear(move, allowance)) {
            return false;
        }
        for (int index = 0; index < move.size; index++) {
            if (!keepsHard(move.change(index), index)) {
                return false;
            }
        }
        rowHard = rowHardOf[0] + rowHardOf[1];
        if (rowHard > 0) {
            return false;
        }
        for (int index = 0; index < move.size; index++) {
            RowChange change = move.change(index);
            rowSoft += cost(model.softCosts[change.agent], change);
        }
        if (hasGroups) {
            groups(move, false);
        }
        boolean isAllowed = rowHard < 0
                || groupHard < 0
                || (groupHard == 0 && rowSoft * UNIT + coverSoft * coverScale <= allowance);
        isAllowed &= rowHard != 0 || groupHard <= 0;
        if (!isAllowed && hasGroups) {
            groups(move, true);
        }
        return isAllowed;
    }

    /** Whether cells and cover alone say no: only where nothing else could make up for it. */
    private boolean isTooDear(Move move, long allowance) {
        if (hasGroups || groupHard < 0) {
            return false;
        }
        if (groupHard > 0) {
            return true;
        }
        if (rowSoft * UNIT + coverSoft * coverScale <= allowance) {
            return false;
        }
        for (int index = 0; index < move.size; index++) {
            if (model.softCosts[move.change(index).agent].length > 0) {
                return false;
            }
        }
        return true;
    }

    private boolean keepsHard(RowChange change, int index) {
        RowCost[] costs = model.hardCosts[change.agent];
        if (state.rowHard[change.agent] != 0) {
            rowHardOf[index] += cost(costs, change);
            return true;
        }
        for (RowCost cost : costs) {
            if (cost.breaks(state, change)) {
                return false;
            }
        }
        return true;
    }

    private void priceCells(RowChange change, int index) {
        CellCosts cells = model.cells;
        long softSum = 0;
        long hardSum = 0;
        for (int at = 0; at < change.count; at++) {
            int day = change.days[at];
            int cell = cells.at[change.base + day];
            if (cell >= 0) {
                int before = cell + change.rows[change.base + day];
                int after = cell + change.next[day];
                softSum += cells.soft[after] - cells.soft[before];
                hardSum += cells.hard[after] - cells.hard[before];
            }
        }
        rowSoft += softSum;
        rowHardOf[index] = hardSum;
    }

    /** Whether a change brings a code that the agent may never have: such a row cannot keep the hard rules. */
    private boolean isBarred(RowChange change) {
        if ((change.codes & model.barredBits[change.agent]) == 0) {
            return false;
        }
        int row = change.agent * model.codes;
        for (int at = 0; at < change.count; at++) {
            if (model.barred[row + change.next[change.days[at]]]) {
                return true;
            }
        }
        return false;
    }

    private void groups(Move move, boolean isBack) {
        for (int index = 0; index < state.tallies.length; index++) {
            GroupTally tally = state.tallies[index];
            RuleMark mark = model.groups[index].mark();
            long was = tally.units();
            for (int of = 0; of < move.size; of++) {
                move.change(of).tell(tally, isBack);
            }
            if (!isBack) {
                long added = (tally.units() - was) * mark.weight();
                if (mark.isHard()) {
                    groupHard += added;
                } else {
                    rowSoft += added;
                }
            }
        }
    }

    private void make(Move move) {
        for (int index = 0; index < move.size; index++) {
            RowChange change = move.change(index);
            for (RowCost cost : model.hardCosts[change.agent]) {
                cost.apply(state, change);
            }
            for (RowCost cost : model.softCosts[change.agent]) {
                cost.apply(state, change);
            }
            state.rowHard[change.agent] += rowHardOf[index];
            state.write(change);
        }
        state.hardOfRows += rowHard;
        state.hardOfGroups += groupHard;
        state.softOfRows += rowSoft;
        state.softOfCover += coverSoft;
    }
}
