package io.careline.core.roster;

import org.jspecify.annotations.Nullable;

/** New codes for some days of one agent: what rules are asked about before it is made. Reused; not thread-safe. */
final class RowChange {
    /** How many days before the first one that changes the window of worked days begins. */
    static final int MARGIN = 15;

    private static final int WIDEST = 40;

    /** By day, the new code; of unchanged days between changed ones only once {@link #spread()} was called. */
    final byte[] next;

    /** The days that change, in order; the first {@link #count} count. */
    final int[] days;

    int count;
    int agent;

    /** The first and the last day that change. */
    int from;

    int to;

    /** Whether a day off becomes a day of work or the other way round. */
    boolean isWorkChanged;

    byte[] rows = new byte[0];
    int base;
    private @Nullable WorkBits work;

    /** A bit for each day from {@link #MARGIN} days before the first one that changes: whether it is worked. */
    long worked;

    private long flipped;

    /** A bit for each new code; where there are more than 64 codes, some share one. */
    long codes;

    private boolean isSpread;
    private @Nullable DayMeasure summed;
    private int added;

    RowChange(int length) {
        this.next = new byte[length];
        this.days = new int[length];
    }

    /** Starts a change of an agent's row. */
    void begin(RosterState state, int forAgent) {
        work = state.work;
        agent = forAgent;
        rows = state.rows;
        base = forAgent * next.length;
        count = 0;
        flipped = 0;
        codes = 0;
        isSpread = false;
        summed = null;
    }

    /** Gives a day a code; days come in order. */
    void put(int day, int code) {
        int before = rows[base + day];
        if (before != code) {
            add(day, code, before == 0 || code == 0);
        }
    }

    private void add(int day, int code, boolean isWork) {
        next[day] = (byte) code;
        days[count++] = day;
        codes |= 1L << code;
        if (isWork) {
            flipped |= 1L << (MARGIN + day - days[0]);
        }
    }

    /** Two agents take over what the other one does on some days. */
    static void trade(RowChange one, RowChange other, int fromDay, int length) {
        byte[] rows = one.rows;
        for (int day = fromDay; day < fromDay + length; day++) {
            byte code = rows[one.base + day];
            byte otherCode = rows[other.base + day];
            if (code != otherCode) {
                boolean isWork = code == 0 || otherCode == 0;
                one.add(day, otherCode, isWork);
                other.add(day, code, isWork);
            }
        }
    }

    /** Ends the change; false if nothing changes. */
    boolean close() {
        if (count == 0) {
            return false;
        }
        from = days[0];
        to = days[count - 1];
        isWorkChanged = flipped != 0;
        if (isWorkChanged && work != null) {
            worked = work.window(agent, from - MARGIN);
        }
        return true;
    }

    /** Like {@link #worked}, after the change. */
    long workedAfter() {
        return worked ^ flipped;
    }

    /** Whether the change and what lies around it do not fit into one window of worked days. */
    boolean isWide() {
        return to - from > WIDEST;
    }

    /** Fills {@link #next} between the days that change. */
    void spread() {
        if (isSpread) {
            return;
        }
        isSpread = true;
        int day = from;
        for (int index = 1; index < count; index++) {
            while (++day < days[index]) {
                next[day] = rows[base + day];
            }
        }
    }

    /** What the change adds to a sum over days that count; remembered for the next who asks. */
    int added(DayMeasure measure) {
        if (summed == measure) {
            return added;
        }
        int sum = 0;
        for (int index = 0; index < count; index++) {
            int day = days[index];
            if (measure.counts[day]) {
                sum += measure.value[next[day]] - measure.value[rows[base + day]];
            }
        }
        summed = measure;
        added = sum;
        return sum;
    }

    /** Tells a tally of it, or takes that back. */
    void tell(GroupTally tally, boolean isBack) {
        for (int index = 0; index < count; index++) {
            int day = days[index];
            int before = rows[base + day];
            int after = next[day];
            tally.change(agent, day, isBack ? after : before, isBack ? before : after);
        }
    }

    int before(int day) {
        return rows[base + day];
    }

    int after(int day) {
        return day >= from && day <= to ? next[day] : rows[base + day];
    }
}
