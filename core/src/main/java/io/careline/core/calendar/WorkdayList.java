package io.careline.core.calendar;

import java.util.Arrays;

/** The working days of one year in order: dates as epoch days, spans as epoch seconds. Immutable. */
final class WorkdayList {
    private final int[] days;
    private final long[] starts;
    private final long[] ends;

    private WorkdayList(int[] days, long[] starts, long[] ends) {
        this.days = days;
        this.starts = starts;
        this.ends = ends;
    }

    int size() {
        return days.length;
    }

    long day(int index) {
        return days[index];
    }

    long start(int index) {
        return starts[index];
    }

    long end(int index) {
        return ends[index];
    }

    /** The index of a date; negative if it is no working day. */
    int indexOf(long epochDay) {
        return Arrays.binarySearch(days, Math.toIntExact(epochDay));
    }

    /** How many working days of the year come before a date. */
    int countBefore(long epochDay) {
        int index = indexOf(epochDay);
        return index >= 0 ? index : -index - 1;
    }

    /** How many working days of the year come before a date or are it. */
    int countThrough(long epochDay) {
        return countBefore(epochDay + 1);
    }

    /** Collects working days in the order of their dates. */
    static final class Builder {
        private static final int LONGEST_YEAR = 366;

        private final int[] days = new int[LONGEST_YEAR];
        private final long[] starts = new long[LONGEST_YEAR];
        private final long[] ends = new long[LONGEST_YEAR];
        private int size;

        /** Adds a date unless it has no open time: its span is trimmed to it. */
        void add(long epochDay, IntervalSet openTime) {
            if (openTime.size() > 0) {
                days[size] = Math.toIntExact(epochDay);
                starts[size] = openTime.start(0);
                ends[size++] = openTime.end(openTime.size() - 1);
            }
        }

        WorkdayList build() {
            return new WorkdayList(Arrays.copyOf(days, size), Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
        }
    }
}
