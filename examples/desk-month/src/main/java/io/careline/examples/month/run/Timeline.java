package io.careline.examples.month.run;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;

/** What is to happen, in the order of time; of one moment, what was put in first. */
final class Timeline {
    private record Entry(Instant at, long order, Runnable action) {}

    private final PriorityQueue<Entry> entries =
            new PriorityQueue<>(Comparator.comparing(Entry::at).thenComparingLong(Entry::order));
    private long order;

    void add(Instant at, Runnable action) {
        entries.add(new Entry(at, order++, action));
    }

    /** Lets everything before a moment happen, what is added on the way too. */
    void runUntil(Instant end) {
        for (Entry next = entries.peek(); next != null && next.at().isBefore(end); next = entries.peek()) {
            entries.remove();
            next.action().run();
        }
    }

    /** Forgets what has not happened yet. */
    void clear() {
        entries.clear();
    }
}
