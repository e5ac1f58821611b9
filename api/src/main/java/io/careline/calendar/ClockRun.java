package io.careline.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One instance of a clock as its marks tell it, without a calendar. What they say is summed up mark by mark, so that
 * asking costs nothing. Immutable and thread-safe.
 */
public final class ClockRun {
    private final ClockMark start;

    /** The start's clock, kept here since finding a clock by its name looks at this of every run. */
    private final ClockName clock;

    private final MarkList marks;
    private final Instant dueAt;
    private final @Nullable ClockMark hold;
    private final @Nullable ClockMark end;
    private final boolean breachRecorded;

    private ClockRun(
            ClockMark start,
            MarkList marks,
            Instant dueAt,
            @Nullable ClockMark hold,
            @Nullable ClockMark end,
            boolean breachRecorded) {
        this.start = start;
        this.clock = start.clock();
        this.marks = marks;
        this.dueAt = dueAt;
        this.hold = hold;
        this.end = end;
        this.breachRecorded = breachRecorded;
    }

    /** The instance that a mark starts. */
    static ClockRun startedBy(ClockMark start) {
        return new ClockRun(start, MarkList.EMPTY.plus(start), start.dueAt().orElse(start.at()), null, null, false);
    }

    /** This instance with one more mark of its own. */
    ClockRun plus(ClockMark mark) {
        return new ClockRun(
                start,
                marks.plus(mark),
                mark.dueAt().orElse(dueAt),
                holdAfter(mark),
                end == null && mark.kind().isEnd() ? mark : end,
                breachRecorded || mark.kind() == ClockMarkKind.BREACHED);
    }

    private @Nullable ClockMark holdAfter(ClockMark mark) {
        return switch (mark.kind()) {
            case HELD -> mark;
            case RESUMED -> null;
            default -> hold;
        };
    }

    /** The instance's marks in order; the first is its start. */
    public List<ClockMark> marks() {
        return marks.toList();
    }

    /** Which clock. */
    public ClockName clock() {
        return clock;
    }

    /** Which run of that clock, from 1. */
    public int instance() {
        return start.instance();
    }

    /** When it was started. */
    public Instant startedAt() {
        return start.at();
    }

    /** The due time that was last recorded. While the clock is paused it does not apply: resuming sets another. */
    public Instant dueAt() {
        return dueAt;
    }

    /** The hold that pauses the clock, or paused it when it ended; empty if it was not paused. */
    public Optional<ClockMark> hold() {
        return Optional.ofNullable(hold);
    }

    /** The mark that ended the instance, stopped or cancelled; empty if it goes on. */
    public Optional<ClockMark> end() {
        return Optional.ofNullable(end);
    }

    /** Whether it is neither ended nor paused; its due time applies. */
    public boolean isRunning() {
        return end == null && hold == null;
    }

    /** Whether its breach is recorded. */
    public boolean isBreachRecorded() {
        return breachRecorded;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClockRun run && marks().equals(run.marks());
    }

    @Override
    public int hashCode() {
        return marks().hashCode();
    }

    /** The clock and the instance: {@code resolution#1}. */
    @Override
    public String toString() {
        return clock() + "#" + instance();
    }
}
