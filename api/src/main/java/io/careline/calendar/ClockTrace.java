package io.careline.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * All clock marks of one aggregate in the order in which they were decided.
 *
 * <p>A persistent value: adding a mark costs a few small objects however many there are, and shares all earlier ones, so
 * a state keeps its trace by reference. The latest instance of each clock is summed up beside the marks, so asking for it
 * reads no history. It never refuses a mark: what a mark means is settled when it is decided. Marks of an instance that
 * was never started are kept and otherwise ignored. Immutable and thread-safe.
 */
public final class ClockTrace {
    private static final ClockTrace EMPTY = new ClockTrace(MarkList.EMPTY, new ClockRun[0]);

    private final MarkList marks;

    /** The latest instance of each clock, by the clocks' first start. */
    private final ClockRun[] latest;

    private ClockTrace(MarkList marks, ClockRun[] latest) {
        this.marks = marks;
        this.latest = latest;
    }

    /** The trace without marks. */
    public static ClockTrace empty() {
        return EMPTY;
    }

    /**
     * This trace and one more mark.
     *
     * @throws NullPointerException if the mark is null
     */
    public ClockTrace plus(ClockMark mark) {
        return new ClockTrace(marks.plus(mark), latestAfter(mark));
    }

    private ClockRun[] latestAfter(ClockMark mark) {
        int index = indexOf(mark.clock());
        if (mark.kind() == ClockMarkKind.STARTED) {
            ClockRun[] changed = index < latest.length ? latest.clone() : Arrays.copyOf(latest, index + 1);
            changed[index] = ClockRun.startedBy(mark);
            return changed;
        }
        if (index < latest.length && latest[index].instance() == mark.instance()) {
            ClockRun[] changed = latest.clone();
            changed[index] = latest[index].plus(mark);
            return changed;
        }
        return latest;
    }

    /** Where a clock's latest instance is; the number of clocks if it was never started. */
    private int indexOf(ClockName clock) {
        int index = 0;
        while (index < latest.length && !latest[index].clock().equals(clock)) {
            index++;
        }
        return index;
    }

    /**
     * This trace and more marks, in order.
     *
     * @throws NullPointerException if the argument or an element is null
     */
    public ClockTrace plusAll(Iterable<? extends ClockMark> marks) {
        ClockTrace trace = this;
        for (ClockMark mark : marks) {
            trace = trace.plus(mark);
        }
        return trace;
    }

    /** All marks in order; empty for the empty trace. */
    public List<ClockMark> marks() {
        return marks.toList();
    }

    /**
     * The clocks that have been started, by their first start.
     *
     * @return never null, empty if none has
     */
    public Set<ClockName> clocks() {
        Set<ClockName> clocks = new LinkedHashSet<>();
        for (ClockRun run : latest) {
            clocks.add(run.clock());
        }
        return Collections.unmodifiableSet(clocks);
    }

    /**
     * The latest instance of a clock; empty if it was never started.
     *
     * @throws NullPointerException if the clock is null
     */
    public Optional<ClockRun> latest(ClockName clock) {
        int index = indexOf(Objects.requireNonNull(clock, "clock"));
        return index < latest.length ? Optional.of(latest[index]) : Optional.empty();
    }

    /** The latest instance of each clock, ended or not, by the clocks' first start. Never null, unmodifiable. */
    public List<ClockRun> latest() {
        return Collections.unmodifiableList(Arrays.asList(latest));
    }

    /** The latest instances that are neither paused nor ended, breached or not, by their clocks' first start. */
    public List<ClockRun> running() {
        List<ClockRun> running = new ArrayList<>(latest.length);
        for (ClockRun run : latest) {
            if (run.isRunning()) {
                running.add(run);
            }
        }
        return Collections.unmodifiableList(running);
    }

    /**
     * The recorded due time of a clock's latest instance while it runs; empty if it was never started, is paused or has
     * ended.
     *
     * @throws NullPointerException if the clock is null
     */
    public Optional<Instant> dueAt(ClockName clock) {
        return latest(clock).filter(ClockRun::isRunning).map(ClockRun::dueAt);
    }

    /**
     * Whether the breach of one instance of a clock is recorded, however that instance went on.
     *
     * @param instance from 1
     * @throws NullPointerException if the clock is null
     */
    public boolean isBreachRecorded(ClockName clock, int instance) {
        Objects.requireNonNull(clock, "clock");
        for (ClockMark mark : marks()) {
            if (mark.kind() == ClockMarkKind.BREACHED && mark.clock().equals(clock) && mark.instance() == instance) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof ClockTrace trace
                        && marks.size() == trace.marks.size()
                        && marks().equals(trace.marks()));
    }

    @Override
    public int hashCode() {
        return marks().hashCode();
    }

    /** The marks in order. */
    @Override
    public String toString() {
        return marks().toString();
    }

    /** A builder; without marks it builds the empty trace. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds traces; not thread-safe. */
    public static final class Builder {
        private ClockTrace trace = EMPTY;

        private Builder() {}

        /**
         * Sets the marks, in order.
         *
         * @throws NullPointerException if the argument or an element is null
         */
        public Builder marks(Iterable<? extends ClockMark> marks) {
            trace = EMPTY.plusAll(marks);
            return this;
        }

        /** The trace of these marks. */
        public ClockTrace build() {
            return trace;
        }
    }
}
