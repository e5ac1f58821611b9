package io.careline.core.roster;

import java.util.Arrays;

/** How many agents of one roster count in each cell of cover, and what one more and one less there would cost. */
final class CoverTally {
    /** By cell, how many agents count. */
    final int[] covered;

    /** What the changes priced since {@link #begin()} cost. */
    long soft;

    long hard;
    private final CoverModel model;
    private final long[] softOfNext;
    private final long[] softOfLast;
    private final long[] hardOfNext;
    private final long[] hardOfLast;

    CoverTally(CoverModel model) {
        this.model = model;
        this.covered = new int[model.cells];
        this.softOfNext = new long[model.cells];
        this.softOfLast = new long[model.cells];
        this.hardOfNext = new long[model.cells];
        this.hardOfLast = new long[model.cells];
    }

    /** The same counts, with prices of its own. */
    CoverTally(CoverTally shared) {
        this.model = shared.model;
        this.covered = shared.covered;
        this.softOfNext = shared.softOfNext;
        this.softOfLast = shared.softOfLast;
        this.hardOfNext = shared.hardOfNext;
        this.hardOfLast = shared.hardOfLast;
    }

    /** Counts a roster. */
    void count(byte[] rows, int agents) {
        Arrays.fill(covered, 0);
        for (int agent = 0; agent < agents; agent++) {
            for (int day = 0; day < model.days; day++) {
                int at = model.row(agent, day) + rows[agent * model.days + day];
                for (int entry = model.starts[at]; entry < model.starts[at + 1]; entry++) {
                    covered[model.entries[entry]]++;
                }
            }
        }
        for (int cell = 0; cell < covered.length; cell++) {
            priceCell(cell);
        }
    }

    private void priceCell(int cell) {
        int first = model.tableStart[cell];
        int next = first + Math.min(covered[cell], model.tableLast[cell]);
        int last = first + Math.min(Math.max(0, covered[cell] - 1), model.tableLast[cell]);
        softOfNext[cell] = model.soft[next];
        softOfLast[cell] = model.soft[last];
        hardOfNext[cell] = model.hard[next];
        hardOfLast[cell] = model.hard[last];
    }

    /** Whether cover would be better with one more agent who counts like this. */
    boolean isShort(int row) {
        for (int entry = model.starts[row]; entry < model.starts[row + 1]; entry++) {
            int cell = model.entries[entry];
            if (softOfNext[cell] < 0 || hardOfNext[cell] < 0) {
                return true;
            }
        }
        return false;
    }

    void begin() {
        soft = 0;
        hard = 0;
    }

    /** Prices a change without making it: only where each code of a day counts in one cell, and each cell on one day. */
    void price(RowChange change) {
        int row = model.row(change.agent, 0);
        for (int index = 0; index < change.count; index++) {
            int day = change.days[index];
            int at = row + day * model.codes;
            int from = model.only[at + change.rows[change.base + day]];
            int to = model.only[at + change.next[day]];
            if (from != to) {
                if (from >= 0) {
                    soft -= softOfLast[from];
                    hard -= hardOfLast[from];
                }
                if (to >= 0) {
                    soft += softOfNext[to];
                    hard += hardOfNext[to];
                }
            }
        }
    }

    /** Makes a change, or takes it back, and prices it. */
    void make(RowChange change, boolean isBack) {
        int row = model.row(change.agent, 0);
        for (int index = 0; index < change.count; index++) {
            int day = change.days[index];
            int at = row + day * model.codes;
            int before = at + change.rows[change.base + day];
            int after = at + change.next[day];
            leave(isBack ? after : before);
            enter(isBack ? before : after);
        }
    }

    private void leave(int row) {
        for (int entry = model.starts[row]; entry < model.starts[row + 1]; entry++) {
            int cell = model.entries[entry];
            soft -= softOfLast[cell];
            hard -= hardOfLast[cell];
            covered[cell]--;
            priceCell(cell);
        }
    }

    private void enter(int row) {
        for (int entry = model.starts[row]; entry < model.starts[row + 1]; entry++) {
            int cell = model.entries[entry];
            soft += softOfNext[cell];
            hard += hardOfNext[cell];
            covered[cell]++;
            priceCell(cell);
        }
    }
}
