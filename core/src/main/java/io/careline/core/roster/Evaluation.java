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
    private final CoverModel cover;

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
        this.cover = model.cover;
    }

    /** Makes a move if it is allowed: nothing hard gets worse, and either something hard gets better or the cost stays. */
    boolean attempt(Move move, long allowance) {
        rowHard = 0;
        groupHard = 0;
        rowSoft = 0;
        coverSoft = 0;
        rowHardOf[0] = 0;
        rowHardOf[1] = 0;
        for (int index = 0; index < move.size; index++) {
            RowChange change = move.change(index);
            priceCells(change, index);
            if (state.rowHard[change.agent] == 0 && (rowHardOf[index] > 0 || isBarred(change))) {
                return false;
            }
        }
        boolean isCoverFixed = move.isTrade && cover.classOf[move.first.agent] == cover.classOf[move.second.agent];
        if (!isCoverFixed) {
            for (int index = 0; index < move.size; index++) {
                cover(move.change(index), false);
            }
        }
        boolean isMade = isAllowed(move, allowance);
        if (isMade) {
            make(move);
        } else if (!isCoverFixed) {
            for (int index = move.size - 1; index >= 0; index--) {
                cover(move.change(index), true);
            }
        }
        return isMade;
    }

    /** Prices a move and leaves everything as it is. */
    void price(Move move) {
        rowHard = 0;
        groupHard = 0;
        rowSoft = 0;
        coverSoft = 0;
        rowHardOf[0] = 0;
        rowHardOf[1] = 0;
        for (int index = 0; index < move.size; index++) {
            RowChange change = move.change(index);
            change.spread();
            priceCells(change, index);
            for (RowRule rule : model.hardRules[change.agent]) {
                rowHard += rule.delta(state, change) * rule.weight;
            }
            for (RowRule rule : model.softRules[change.agent]) {
                rowSoft += rule.delta(state, change) * rule.weight;
            }
            cover(change, false);
        }
        groups(move, false);
        groups(move, true);
        for (int index = move.size - 1; index >= 0; index--) {
            long hard = groupHard;
            long soft = coverSoft;
            cover(move.change(index), true);
            groupHard = hard;
            coverSoft = soft;
        }
    }

    /** Makes a move whatever it costs. */
    void force(Move move) {
        price(move);
        long hard = groupHard;
        long soft = coverSoft;
        long rows = rowSoft;
        for (int index = 0; index < move.size; index++) {
            rowHardOf[index] = hardOf(move.change(index));
            cover(move.change(index), false);
        }
        groups(move, false);
        groupHard = hard;
        coverSoft = soft;
        rowSoft = rows;
        make(move);
    }

    private long hardOf(RowChange change) {
        long sum = 0;
        for (int at = 0; at < change.count; at++) {
            int day = change.days[at];
            sum += model.cells.hard(change.agent, day, change.next[day])
                    - model.cells.hard(change.agent, day, change.before(day));
        }
        for (RowRule rule : model.hardRules[change.agent]) {
            sum += rule.delta(state, change) * rule.weight;
        }
        return sum;
    }

    private boolean isAllowed(Move move, long allowance) {
        boolean isKept = state.hardOfRows == 0;
        if (isKept) {
            if (rowHard > 0 || isTooDear(move, allowance)) {
                return false;
            }
        }
        for (int index = 0; index < move.size; index++) {
            if (!keepsHard(move.change(index), index)) {
                return false;
            }
        }
        if (rowHard > 0) {
            return false;
        }
        for (int index = 0; index < move.size; index++) {
            RowChange change = move.change(index);
            for (RowRule rule : model.softRules[change.agent]) {
                rowSoft += rule.delta(state, change) * rule.weight;
            }
        }
        groups(move, false);
        boolean isAllowed = rowHard < 0
                || groupHard < 0
                || (groupHard == 0 && rowSoft * UNIT + coverSoft * coverScale <= allowance);
        if (!isAllowed || (rowHard == 0 && groupHard > 0)) {
            groups(move, true);
            return false;
        }
        return true;
    }

    /** Whether cells and cover alone say no: only where nothing else could make up for it. */
    private boolean isTooDear(Move move, long allowance) {
        if (model.groups.length > 0 || groupHard < 0) {
            return false;
        }
        if (groupHard == 0 && rowSoft * UNIT + coverSoft * coverScale <= allowance) {
            return false;
        }
        for (int index = 0; index < move.size; index++) {
            if (model.softRules[move.change(index).agent].length > 0) {
                return groupHard > 0;
            }
        }
        return true;
    }

    private boolean keepsHard(RowChange change, int index) {
        change.spread();
        boolean isKept = state.rowHard[change.agent] == 0;
        long sum = rowHardOf[index];
        if (isKept && sum > 0) {
            return false;
        }
        for (RowRule rule : model.hardRules[change.agent]) {
            long units = rule.delta(state, change);
            if (units != 0) {
                if (isKept) {
                    return false;
                }
                sum += units * rule.weight;
            }
        }
        rowHard += sum - rowHardOf[index];
        rowHardOf[index] = sum;
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
        rowHard += hardSum;
    }

    /** Whether a change brings a code that the agent may never have: such a row cannot keep the hard rules. */
    private boolean isBarred(RowChange change) {
        int row = change.agent * model.codes;
        for (int at = 0; at < change.count; at++) {
            if (model.barred[row + change.next[change.days[at]]]) {
                return true;
            }
        }
        return false;
    }

    /** Changes who covers what, there or back, and prices it on the way there. */
    private void cover(RowChange change, boolean isBack) {
        if (cover.only.length > 0) {
            coverOnce(change, isBack);
            return;
        }
        int[] covered = state.covered;
        for (int at = 0; at < change.count; at++) {
            int day = change.days[at];
            int row = cover.row(change.agent, day);
            int before = row + change.rows[change.base + day];
            int after = row + change.next[day];
            int from = isBack ? after : before;
            int to = isBack ? before : after;
            for (int entry = cover.starts[from]; entry < cover.starts[from + 1]; entry++) {
                int cell = cover.entries[entry];
                int price = cover.tableStart[cell] + Math.min(--covered[cell], cover.tableLast[cell]);
                coverSoft -= cover.soft[price];
                groupHard -= cover.hard[price];
            }
            for (int entry = cover.starts[to]; entry < cover.starts[to + 1]; entry++) {
                int cell = cover.entries[entry];
                int price = cover.tableStart[cell] + Math.min(covered[cell]++, cover.tableLast[cell]);
                coverSoft += cover.soft[price];
                groupHard += cover.hard[price];
            }
        }
    }

    /** The same where each code of a day counts in one cell at most, as it mostly does. */
    private void coverOnce(RowChange change, boolean isBack) {
        int[] covered = state.covered;
        for (int at = 0; at < change.count; at++) {
            int day = change.days[at];
            int row = cover.row(change.agent, day);
            int before = cover.only[row + change.rows[change.base + day]];
            int after = cover.only[row + change.next[day]];
            int from = isBack ? after : before;
            int to = isBack ? before : after;
            if (from >= 0) {
                int price = cover.tableStart[from] + Math.min(--covered[from], cover.tableLast[from]);
                coverSoft -= cover.soft[price];
                groupHard -= cover.hard[price];
            }
            if (to >= 0) {
                int price = cover.tableStart[to] + Math.min(covered[to]++, cover.tableLast[to]);
                coverSoft += cover.soft[price];
                groupHard += cover.hard[price];
            }
        }
    }

    private void groups(Move move, boolean isBack) {
        for (int index = 0; index < state.tallies.length; index++) {
            GroupTally tally = state.tallies[index];
            RuleMark mark = model.groups[index].mark();
            long was = tally.units();
            for (int of = 0; of < move.size; of++) {
                RowChange change = move.change(of);
                for (int at = 0; at < change.count; at++) {
                    int day = change.days[at];
                    int before = change.rows[change.base + day];
                    int after = change.next[day];
                    tally.change(change.agent, day, isBack ? after : before, isBack ? before : after);
                }
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
            for (RowRule rule : model.hardRules[change.agent]) {
                rule.apply(state, change);
            }
            for (RowRule rule : model.softRules[change.agent]) {
                rule.apply(state, change);
            }
            state.rowHard[change.agent] += rowHardOf[index];
        }
        for (int index = 0; index < move.size; index++) {
            RowChange change = move.change(index);
            for (int at = 0; at < change.count; at++) {
                int day = change.days[at];
                state.rows[change.base + day] = change.next[day];
            }
        }
        state.hardOfRows += rowHard;
        state.hardOfGroups += groupHard;
        state.softOfRows += rowSoft;
        state.softOfCover += coverSoft;
    }
}
