package io.careline.core.roster;

import java.util.Arrays;

/** The weekends of a row: where each begins and ends. A weekend cut by an end of the known days counts with what is left. */
final class Weekends {
    final int[] start;
    final int[] end;

    /** By day, which weekend it belongs to; -1 if to none. */
    final int[] of;

    private final int[] after;

    Weekends(int[] start, int[] end, int days) {
        this.start = start;
        this.end = end;
        this.of = new int[days];
        this.after = new int[days];
        Arrays.fill(of, -1);
        for (int index = 0; index < start.length; index++) {
            for (int day = start[index]; day < end[index]; day++) {
                of[day] = index;
            }
        }
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

    boolean isWorkedAfter(RowChange change, int weekend) {
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
