package io.careline.core.roster;

/** New codes for a stretch of days of one agent: what rules are asked about before it is made. Reused; not thread-safe. */
final class RowChange {
    final byte[] next;
    final int[] days;
    int agent;
    int from;
    int to;
    int count;
    byte[] rows = new byte[0];
    int base;

    RowChange(int length) {
        this.next = new byte[length];
        this.days = new int[length];
    }

    /** Starts a change of an agent's days from one to another, both included; each is to be set in {@link #next}. */
    void begin(RosterState state, int forAgent, int fromDay, int toDay) {
        agent = forAgent;
        from = fromDay;
        to = toDay;
        rows = state.rows;
        base = forAgent * next.length;
    }

    /** Starts a change with the codes that are there. */
    void copy(RosterState state, int forAgent, int fromDay, int toDay) {
        begin(state, forAgent, fromDay, toDay);
        System.arraycopy(rows, base + fromDay, next, fromDay, toDay - fromDay + 1);
    }

    /** Finds the days that really change and narrows the stretch to them; false if there are none. */
    boolean close() {
        int found = 0;
        for (int day = from; day <= to; day++) {
            if (next[day] != rows[base + day]) {
                days[found++] = day;
            }
        }
        count = found;
        if (found == 0) {
            return false;
        }
        from = days[0];
        to = days[found - 1];
        return true;
    }

    int before(int day) {
        return rows[base + day];
    }

    int after(int day) {
        return day >= from && day <= to ? next[day] : rows[base + day];
    }
}
