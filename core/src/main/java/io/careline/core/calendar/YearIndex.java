package io.careline.core.calendar;

import java.util.Arrays;

/**
 * One year of a calendar, ready to be searched: its open time in seconds with the open time before each stretch, and its
 * working days with their spans. Immutable; every field is final, so that it may be published without a lock.
 */
final class YearIndex {
    final long from;
    final long until;
    final IntervalSet open;
    final long openSeconds;
    final WorkdayList workdays;

    /** Before each interval, the year's open seconds so far. */
    private final long[] openBefore;

    YearIndex(long from, long until, IntervalSet open, WorkdayList workdays) {
        this.from = from;
        this.until = until;
        this.open = open.within(from, until);
        this.workdays = workdays;
        this.openBefore = new long[this.open.size()];
        long sum = 0;
        for (int i = 0; i < openBefore.length; i++) {
            openBefore[i] = sum;
            sum += this.open.end(i) - this.open.start(i);
        }
        this.openSeconds = sum;
    }

    /** The last interval that starts at or before a second; -1 if there is none. */
    int lastStartingBy(long second) {
        int low = 0;
        int high = open.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (open.start(middle) <= second) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    /** The last interval that ends at or before a second; -1 if there is none. */
    int lastEndingBy(long second) {
        int index = lastStartingBy(second);
        return index >= 0 && open.end(index) > second ? index - 1 : index;
    }

    boolean isOpen(long second) {
        int index = lastStartingBy(second);
        return index >= 0 && second < open.end(index);
    }

    boolean isOpenAtStart() {
        return open.size() > 0 && open.start(0) == from;
    }

    boolean isOpenAtEnd() {
        return open.size() > 0 && open.end(open.size() - 1) == until;
    }

    /** The open seconds of the year before a second. */
    long openBefore(long second) {
        int index = lastStartingBy(second);
        return index < 0 ? 0 : openBefore[index] + Math.min(second, open.end(index)) - open.start(index);
    }

    /** The earliest second with this much of the year's open time before it: an interval's end rather than a start. */
    long earliest(long openSeconds) {
        int index = Arrays.binarySearch(openBefore, openSeconds);
        return at(index >= 0 ? index - 1 : -index - 2, openSeconds);
    }

    /** The latest second with this much of the year's open time before it: an interval's start rather than an end. */
    long latest(long openSeconds) {
        int index = Arrays.binarySearch(openBefore, openSeconds);
        return at(index >= 0 ? index : -index - 2, openSeconds);
    }

    private long at(int index, long openSeconds) {
        return open.start(index) + openSeconds - openBefore[index];
    }
}
