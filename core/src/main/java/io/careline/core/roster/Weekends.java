package io.careline.core.roster;

import java.util.Arrays;

/** The weekends of a row: where each begins and ends. A weekend cut by an end of the known days counts with what is left. */
final class Weekends {
    private static final int LONG = 7;

    final int[] start;
    final int[] end;

    /** By day, which weekend it belongs to; -1 if to none. */
    final int[] of;

    private final int[] after;

    /** Whether one is too long to be looked at as bits. */
    private final boolean isLong;

    Weekends(int[] start, int[] end, int days) {
        this.start = start;
        this.end = end;
        this.of = new int[days];
        this.after = new int[days];
        Arrays.fill(of, -1);
        boolean isAnyLong = false;
        for (int index = 0; index < start.length; index++) {
            isAnyLong |= end[index] - start[index] > LONG;
            for (int day = start[index]; day < end[index]; day++) {
                of[day] = index;
            }
        }
        this.isLong = isAnyLong;
        int next = start.length;
        for (int day = days - 1; day >= 0; day--) {
            next = of[day] >= 0 ? of[day] : next;
            after[day] = next;
        }
    }

    int size() {
        return start.length;
    }

    boolean isWorked(byte[] rows, int base, int weekend) {
        for (int day = start[weekend]; day < end[weekend]; day++) {
            if (rows[base + day] != 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a weekend that a change touches is worked before it. */
    boolean isWorkedBefore(RowChange change, int weekend) {
        return isWholeRowRead(change)
                ? isWorked(change.rows, change.base, weekend)
                : isWorked(change.worked, change, weekend);
    }

    private boolean isWholeRowRead(RowChange change) {
        return isLong || change.isWide();
    }

    private boolean isWorked(long bits, RowChange change, int weekend) {
        int at = start[weekend] - change.from + RowChange.MARGIN;
        return ((bits >>> at) & ((1L << (end[weekend] - start[weekend])) - 1)) != 0;
    }

    /** Whether a weekend that a change touches is worked after it. */
    boolean isWorkedAfter(RowChange change, int weekend) {
        if (!isWholeRowRead(change)) {
            return isWorked(change.workedAfter(), change, weekend);
        }
        change.spread();
        for (int day = start[weekend]; day < end[weekend]; day++) {
            if (change.after(day) != 0) {
                return true;
            }
        }
        return false;
    }

    /** The first weekend that ends after a day; one above the last if there is none. */
    int firstAfter(int day) {
        return after[day];
    }
}
