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
import org.jspecify.annotations.Nullable;

/**
 * All clock marks of one aggregate in the order in which they were decided.
 *
 * <p>A persistent value: adding a mark costs one small object that shares all earlier ones, so a state keeps its trace by
 * reference. It never refuses a mark: what a mark means is settled when it is decided. Marks of an instance that was
 * never started are kept and otherwise ignored. Immutable and thread-safe.
 */
public final class ClockTrace {
    private static final ClockTrace EMPTY = new ClockTrace(null, null, 0);

    private final @Nullable ClockTrace earlier;
    private final @Nullable ClockMark last;
    private final int size;

    private ClockTrace(@Nullable ClockTrace earlier, @Nullable ClockMark last, int size) {
        this.earlier = earlier;
        this.last = last;
        this.size = size;
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
        return new ClockTrace(this, Objects.requireNonNull(mark, "mark"), size + 1);
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
        ClockMark[] marks = new ClockMark[size];
        ClockTrace trace = this;
        for (int i = size - 1; i >= 0 && trace != null; i--) {
            marks[i] = trace.last;
            trace = trace.earlier;
        }
        return List.of(marks);
    }

    /**
     * The clocks that have been started, by their first start.
     *
     * @return never null, empty if none has
     */
    public Set<ClockName> clocks() {
        Set<ClockName> clocks = new LinkedHashSet<>();
        for (ClockMark mark : marks()) {
            if (mark.kind() == ClockMarkKind.STARTED) {
                clocks.add(mark.clock());
            }
        }
        return Collections.unmodifiableSet(clocks);
    }

    /**
     * The latest instance of a clock; empty if it was never started.
     *
     * @throws NullPointerException if the clock is null
     */
    public Optional<ClockRun> latest(ClockName clock) {
        Objects.requireNonNull(clock, "clock");
        ClockTrace start = this;
        while (start.last != null && !start.isStartOf(clock)) {
            start = start.before();
        }
        ClockMark started = start.last;
        if (started == null) {
            return Optional.empty();
        }
        ClockMark[] marks = new ClockMark[size - start.size + 1];
        int first = marks.length;
        for (ClockTrace trace = this; trace.size > start.size; trace = trace.before()) {
            ClockMark mark = trace.last;
            if (mark != null && mark.clock().equals(clock) && mark.instance() == started.instance()) {
                marks[--first] = mark;
            }
        }
        marks[--first] = started;
        return Optional.of(new ClockRun(List.of(Arrays.copyOfRange(marks, first, marks.length))));
    }

    /** The latest instances that are neither paused nor ended, breached or not, by their clocks' first start. */
    public List<ClockRun> running() {
        List<ClockRun> running = new ArrayList<>();
        for (ClockName clock : clocks()) {
            latest(clock).filter(ClockRun::isRunning).ifPresent(running::add);
        }
        return List.copyOf(running);
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

    private boolean isStartOf(ClockName clock) {
        return last != null
                && last.kind() == ClockMarkKind.STARTED
                && last.clock().equals(clock);
    }

    private ClockTrace before() {
        return earlier == null ? EMPTY : earlier;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClockTrace trace && size == trace.size && marks().equals(trace.marks());
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
