package io.careline.core.roster;

/** New codes for some days of one agent: what rules are asked about before it is made. Reused; not thread-safe. */
final class RowChange {

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

    RowChange(int length) {
        this.next = new byte[length];
        this.days = new int[length];
    }

    /** Starts a change of an agent's row. */
    void begin(RosterState state, int forAgent) {
        agent = forAgent;
        rows = state.rows;
        base = forAgent * next.length;
        count = 0;
        isWorkChanged = false;
    }

    /** Gives a day a code; days come in order. */
    void put(int day, int code) {
        int before = rows[base + day];
        if (before != code) {
            next[day] = (byte) code;
            days[count++] = day;
            isWorkChanged |= before == 0 || code == 0;
        }
    }

    /** Two agents take over what the other one does on some days. */
    static void trade(RowChange one, RowChange other, int fromDay, int length) {
        byte[] rows = one.rows;
        for (int day = fromDay; day < fromDay + length; day++) {
            byte code = rows[one.base + day];
            byte otherCode = rows[other.base + day];
            if (code != otherCode) {
                one.next[day] = otherCode;
                one.days[one.count++] = day;
                other.next[day] = code;
                other.days[other.count++] = day;
                boolean isWork = code == 0 || otherCode == 0;
                one.isWorkChanged |= isWork;
                other.isWorkChanged |= isWork;
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
        return true;
    }

    /** Fills {@link #next} between the days that change. */
    void spread() {
        for (int index = 1; index < count; index++) {
            int gap = days[index - 1] + 1;
            if (gap < days[index]) {
                System.arraycopy(rows, base + gap, next, gap, days[index] - gap);
            }
        }
    }

    /** What the change adds to a sum over days that count. */
    int added(int[] value, boolean[] counts) {
        int added = 0;
        for (int index = 0; index < count; index++) {
            int day = days[index];
            if (counts[day]) {
                added += value[next[day]] - value[rows[base + day]];
            }
        }
        return added;
    }

    int before(int day) {
        return rows[base + day];
    }

    int after(int day) {
        return day >= from && day <= to ? next[day] : rows[base + day];
    }
}
