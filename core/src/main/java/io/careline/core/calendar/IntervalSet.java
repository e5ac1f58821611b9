package io.careline.core.calendar;

import java.util.Arrays;

/** A set of seconds as disjoint, sorted, never touching half-open intervals. Immutable. */
final class IntervalSet {
    private final long[] starts;
    private final long[] ends;

    private IntervalSet(long[] starts, long[] ends) {
        this.starts = starts;
        this.ends = ends;
    }

    int size() {
        return starts.length;
    }

    long start(int index) {
        return starts[index];
    }

    long end(int index) {
        return ends[index];
    }

    /** The seconds of this set that are not in the other. */
    IntervalSet minus(IntervalSet other) {
        Builder result = new Builder();
        int j = 0;
        for (int i = 0; i < size(); i++) {
            long from = starts[i];
            while (j < other.size() && other.ends[j] <= from) {
                j++;
            }
            for (int k = j; k < other.size() && other.starts[k] < ends[i]; k++) {
                result.add(from, other.starts[k]);
                from = other.ends[k];
            }
            result.add(from, ends[i]);
        }
        return result.build();
    }

    /** The seconds that are in both sets. */
    IntervalSet and(IntervalSet other) {
        Builder result = new Builder();
        int i = other.size() == 0 ? size() : firstEndingAfter(other.starts[0]);
        int j = 0;
        while (i < size() && j < other.size()) {
            result.add(Math.max(starts[i], other.starts[j]), Math.min(ends[i], other.ends[j]));
            if (ends[i] < other.ends[j]) {
                i++;
            } else {
                j++;
            }
        }
        return result.build();
    }

    /** The seconds of this set from one moment until before another. */
    IntervalSet within(long from, long until) {
        return and(new Builder().add(from, until).build());
    }

    private int firstEndingAfter(long second) {
        int index = Arrays.binarySearch(ends, second);
        return index >= 0 ? index + 1 : -index - 1;
    }

    /** Collects intervals in any order, overlapping or not; empty and reversed ones add nothing. */
    static final class Builder {
        private static final int FIRST_CAPACITY = 4;

        private Interval[] intervals = new Interval[FIRST_CAPACITY];
        private int size;

        Builder add(long start, long end) {
            if (start < end) {
                if (size == intervals.length) {
                    intervals = Arrays.copyOf(intervals, 2 * size);
                }
                intervals[size++] = new Interval(start, end);
            }
            return this;
        }

        void addAll(IntervalSet set) {
            for (int i = 0; i < set.size(); i++) {
                add(set.start(i), set.end(i));
            }
        }

        IntervalSet build() {
            Arrays.sort(intervals, 0, size);
            long[] starts = new long[size];
            long[] ends = new long[size];
            int count = 0;
            for (int i = 0; i < size; i++) {
                Interval interval = intervals[i];
                if (count > 0 && interval.start <= ends[count - 1]) {
                    ends[count - 1] = Math.max(ends[count - 1], interval.end);
                } else {
                    starts[count] = interval.start;
                    ends[count++] = interval.end;
                }
            }
            return new IntervalSet(Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
        }
    }

    private record Interval(long start, long end) implements Comparable<Interval> {
        @Override
        public int compareTo(Interval other) {
            return Long.compare(start, other.start);
        }
    }
}
