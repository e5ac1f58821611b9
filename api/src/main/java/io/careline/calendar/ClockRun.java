package io.careline.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One instance of a clock as its marks tell it, without a calendar. Immutable and thread-safe. */
public final class ClockRun {
    private final List<ClockMark> marks;

    /** The marks of one instance in order, the first of which started it. */
    ClockRun(List<ClockMark> marks) {
        this.marks = marks;
    }

    /** The instance's marks in order; the first is its start. */
    public List<ClockMark> marks() {
        return marks;
    }

    /** Which clock. */
    public ClockName clock() {
        return marks.get(0).clock();
    }

    /** Which run of that clock, from 1. */
    public int instance() {
        return marks.get(0).instance();
    }

    /** When it was started. */
    public Instant startedAt() {
        return marks.get(0).at();
    }

    /** The due time that was last recorded. While the clock is paused it does not apply: resuming sets another. */
    public Instant dueAt() {
        Instant due = startedAt();
        for (ClockMark mark : marks) {
            due = mark.dueAt().orElse(due);
        }
        return due;
    }

    /** The hold that pauses the clock, or paused it when it ended; empty if it was not paused. */
    public Optional<ClockMark> hold() {
        ClockMark hold = null;
        for (ClockMark mark : marks) {
            if (mark.kind() == ClockMarkKind.HELD) {
                hold = mark;
            } else if (mark.kind() == ClockMarkKind.RESUMED) {
                hold = null;
            }
        }
        return Optional.ofNullable(hold);
    }

    /** The mark that ended the instance, stopped or cancelled; empty if it goes on. */
    public Optional<ClockMark> end() {
        for (ClockMark mark : marks) {
            if (mark.kind().isEnd()) {
                return Optional.of(mark);
            }
        }
        return Optional.empty();
    }

    /** Whether it is neither ended nor paused; its due time applies. */
    public boolean isRunning() {
        return end().isEmpty() && hold().isEmpty();
    }

    /** Whether its breach is recorded. */
    public boolean isBreachRecorded() {
        for (ClockMark mark : marks) {
            if (mark.kind() == ClockMarkKind.BREACHED) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClockRun run && marks.equals(run.marks);
    }

    @Override
    public int hashCode() {
        return marks.hashCode();
    }

    /** The clock and the instance: {@code resolution#1}. */
    @Override
    public String toString() {
        return clock() + "#" + instance();
    }
}
