package io.careline.core.roster;

/** How often each shift may be worked within the horizon, all shifts of one rule together. */
final class CodeLimits extends RowRule {
    final int[] greatest;
    private final int start;
    private final int length;

    /** @param greatest by code; of a code without limit, the greatest int */
    CodeLimits(RuleMark mark, int[] greatest, int start, int length) {
        super(mark);
        this.greatest = greatest;
        this.start = start;
        this.length = length;
    }

    @Override
    int slots() {
        return greatest.length;
    }

    @Override
    void count(byte[] rows, int base, int[] counters) {
        for (int code = 0; code < greatest.length; code++) {
            counters[slot + code] = 0;
        }
        for (int day = start; day < length; day++) {
            counters[slot + rows[base + day]]++;
        }
    }

    @Override
    void report(byte[] rows, int base, Violations violations) {
        int[] count = new int[greatest.length];
        for (int day = start; day < length; day++) {
            count[rows[base + day]]++;
        }
        for (int code = 0; code < count.length; code++) {
            if (count[code] > greatest[code]) {
                violations.add(start, (long) count[code] - greatest[code]);
            }
        }
    }

    @Override
    long delta(RosterState state, RowChange change) {
        apply(state, change);
        long units = 0;
        for (int index = 0; index < change.count; index++) {
            int day = change.days[index];
            int before = change.rows[change.base + day];
            int after = change.next[day];
            if (--state.counters[slot + after] >= greatest[after]) {
                units++;
            }
            if (state.counters[slot + before]++ >= greatest[before]) {
                units--;
            }
        }
        return units;
    }

    @Override
    void apply(RosterState state, RowChange change) {
        for (int index = 0; index < change.count; index++) {
            int day = change.days[index];
            state.counters[slot + change.next[day]]++;
            state.counters[slot + change.rows[change.base + day]]--;
        }
    }
}
