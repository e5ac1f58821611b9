package io.careline.core.roster;

/** A pattern of days that is unwanted, or that must go on once its first day matches. */
final class PatternRow extends ShortRule {
    private final boolean[][] matches;
    private final boolean[] starts;
    private final boolean isWanted;
    private final long units;

    /**
     * @param matches by day of the pattern, then by code
     * @param starts by day, whether the pattern may start there: all of its days are known and the last is in the horizon
     * @param units what one failure counts
     */
    PatternRow(RuleMark mark, boolean[][] matches, boolean[] starts, boolean isWanted, long units) {
        super(mark);
        this.matches = matches;
        this.starts = starts;
        this.isWanted = isWanted;
        this.units = units;
    }

    @Override
    int span(int day) {
        return starts[day] ? matches.length : 0;
    }

    @Override
    long units(byte[] codes, int from, int length) {
        return isBroken(codes, from) ? units : 0;
    }

    @Override
    void report(byte[] rows, int base, Violations violations) {
        for (int day = 0; day + matches.length <= starts.length; day++) {
            if (starts[day] && isBroken(rows, base + day)) {
                violations.add(day, units);
            }
        }
    }

    private boolean isBroken(byte[] rows, int from) {
        if (!matches[0][rows[from]]) {
            return false;
        }
        for (int index = 1; index < matches.length; index++) {
            if (!matches[index][rows[from + index]]) {
                return isWanted;
            }
        }
        return !isWanted;
    }

    private boolean isBrokenAfter(RowChange change, int from) {
        if (!matches[0][change.after(from)]) {
            return false;
        }
        for (int index = 1; index < matches.length; index++) {
            if (!matches[index][change.after(from + index)]) {
                return isWanted;
            }
        }
        return !isWanted;
    }

    @Override
    long delta(RosterState state, RowChange change) {
        int from = Math.max(0, change.from - matches.length + 1);
        int to = Math.min(change.to, starts.length - matches.length);
        int found = 0;
        for (int day = from; day <= to; day++) {
            if (starts[day]) {
                if (isBroken(change.rows, change.base + day)) {
                    found--;
                }
                if (isBrokenAfter(change, day)) {
                    found++;
                }
            }
        }
        return found * units;
    }
}
