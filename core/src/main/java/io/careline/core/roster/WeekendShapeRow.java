package io.careline.core.roster;

/** How each weekend is worked, weekend by weekend: whole or not at all, or with one shift. */
final class WeekendShapeRow extends ShortRule {
    private final Weekends weekends;
    private final boolean isIdentical;
    private final int start;

    /** @param isIdentical whether days with different shifts count, and not days off in a weekend worked in part */
    WeekendShapeRow(RuleMark mark, Weekends weekends, boolean isIdentical, int start) {
        super(mark);
        this.weekends = weekends;
        this.isIdentical = isIdentical;
        this.start = start;
    }

    @Override
    int span(int day) {
        int weekend = weekends.of[day];
        boolean isLooking = weekend >= 0 && weekends.start[weekend] == day && weekends.end[weekend] > start;
        return isLooking ? weekends.end[weekend] - day : 0;
    }

    @Override
    void report(byte[] rows, int base, Violations violations) {
        for (int weekend = 0; weekend < weekends.size(); weekend++) {
            int from = weekends.start[weekend];
            int end = weekends.end[weekend];
            long units = end <= start ? 0 : units(rows, base + from, end - from);
            if (units > 0) {
                violations.add(from, units);
            }
        }
    }

    @Override
    long delta(RosterState state, RowChange change) {
        long units = 0;
        for (int weekend = weekends.firstAfter(change.from);
                weekend < weekends.size() && weekends.start[weekend] <= change.to;
                weekend++) {
            int from = weekends.start[weekend];
            int end = weekends.end[weekend];
            if (end > start) {
                units -= units(change.rows, change.base + from, end - from);
                units += unitsAfter(state, change, from, end);
            }
        }
        return units;
    }

    private long unitsAfter(RosterState state, RowChange change, int from, int end) {
        for (int day = from; day < end; day++) {
            state.scratch[day - from] = (byte) change.after(day);
        }
        return units(state.scratch, 0, end - from);
    }

    @Override
    long units(byte[] codes, int from, int length) {
        return isIdentical ? differences(codes, from, length) : gaps(codes, from, length);
    }

    private static long gaps(byte[] codes, int from, int length) {
        int worked = 0;
        int firstWorked = length;
        int lastWorked = -1;
        for (int index = 0; index < length; index++) {
            if (codes[from + index] != 0) {
                worked++;
                firstWorked = Math.min(firstWorked, index);
                lastWorked = index;
            }
        }
        if (worked == 0 || worked == length) {
            return 0;
        }
        boolean isSplit = lastWorked - firstWorked + 1 > worked;
        return (long) length - worked + (isSplit ? length : 0);
    }

    private static long differences(byte[] codes, int from, int length) {
        long units = 0;
        for (int index = 0; index < length; index++) {
            int code = codes[from + index];
            if (code == 0) {
                return 0;
            }
            boolean isFirst = true;
            int others = 0;
            for (int other = 0; other < length; other++) {
                if (codes[from + other] != code) {
                    others++;
                } else if (other < index) {
                    isFirst = false;
                }
            }
            units += isFirst ? others : 0;
        }
        return units;
    }
}
