package io.careline.core.roster;

/** Days in a row whose code belongs to a set: work, some shifts, or off. */
final class RunRow extends RowRule {
    final boolean[] member;
    final Bounds bounds;
    final boolean isEdgeFree;
    private final boolean isOfWork;
    private final int first;
    private final int start;
    private final int length;

    /**
     * @param first the first day known
     * @param start the first day of the horizon: a run before it is not looked at
     * @param length one above the last day
     */
    RunRow(RuleMark mark, boolean[] member, Bounds bounds, boolean isEdgeFree, int first, int start, int length) {
        super(mark);
        this.member = member;
        this.isOfWork = isOfWork(member);
        this.bounds = bounds;
        this.isEdgeFree = isEdgeFree;
        this.first = first;
        this.start = start;
        this.length = length;
    }

    /** Whether it tells work from days off and no shifts apart. */
    private static boolean isOfWork(boolean[] member) {
        for (int code = 1; code < member.length; code++) {
            if (member[code] == member[0]) {
                return false;
            }
        }
        return true;
    }

    private long units(int from, int end) {
        int run = end - from;
        if (run == 0 || end <= start) {
            return 0;
        }
        if (run > bounds.greatest()) {
            return run - bounds.greatest();
        }
        return run < bounds.least() && !(isEdgeFree && (from == first || end == length)) ? bounds.least() - run : 0;
    }

    /** What a run that ends within the horizon costs. */
    long costOf(int run, boolean isAtEdge) {
        Bounds applied = isEdgeFree && isAtEdge ? bounds.withoutLeast() : bounds;
        return applied.beyond(run) * weight;
    }

    /** Whether it counts days off and nothing else, or all days of work. */
    boolean isOfWorkOrOff() {
        return isOfWork;
    }

    @Override
    void report(byte[] rows, int base, Violations violations) {
        int from = first;
        for (int day = first; day <= length; day++) {
            if (day == length || !member[rows[base + day]]) {
                long units = units(from, day);
                if (units > 0) {
                    violations.add(from, units);
                }
                from = day + 1;
            }
        }
    }

    @Override
    long delta(RosterState state, RowChange change) {
        byte[] rows = change.rows;
        byte[] next = change.next;
        int at = change.base;
        if (isOfWork ? !change.isWorkChanged : isUntouched(rows, next, at, change)) {
            return 0;
        }
        int left = change.from;
        while (left > first && member[rows[at + left - 1]]) {
            left--;
        }
        int right = change.to + 1;
        while (right < length && member[rows[at + right]]) {
            right++;
        }
        long units = 0;
        int before = left;
        int after = left;
        for (int day = change.from; day <= change.to; day++) {
            if (!member[rows[at + day]]) {
                units -= units(before, day);
                before = day + 1;
            }
            if (!member[next[day]]) {
                units += units(after, day);
                after = day + 1;
            }
        }
        return units + units(after, right) - units(before, right);
    }

    private boolean isUntouched(byte[] rows, byte[] next, int at, RowChange change) {
        for (int index = 0; index < change.count; index++) {
            int day = change.days[index];
            if (member[rows[at + day]] != member[next[day]]) {
                return false;
            }
        }
        return true;
    }
}
