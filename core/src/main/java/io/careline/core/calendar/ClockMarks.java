package io.careline.core.calendar;

import io.careline.calendar.ClockMark;
import io.careline.calendar.ClockMarkKind;
import io.careline.calendar.ClockName;
import io.careline.calendar.ClockRun;
import io.careline.calendar.ClockTrace;
import io.careline.calendar.HoldReason;
import io.careline.calendar.ServiceClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What one decision does to the clocks of one aggregate, step by step; the marks go into its events.
 *
 * <p>Each step sees the marks of the steps before it. A clock that the policy does not have is not started; one that was
 * started under an earlier policy and is no longer in this one can still be stopped, cancelled and breached, so that it
 * is not left running for ever. Every {@code at} is the moment of the decision and no argument is null. Not thread-safe.
 */
public final class ClockMarks {
    private Map<ClockName, ServiceClock> clocks;
    private final List<ClockMark> marks = new ArrayList<>(4);
    private ClockTrace trace;
    private List<ClockMark> notYetInTrace = List.of();

    private ClockMarks(Map<ClockName, ServiceClock> clocks, ClockTrace trace) {
        this.clocks = Objects.requireNonNull(clocks, "clocks");
        this.trace = Objects.requireNonNull(trace, "trace");
    }

    /**
     * No marks yet.
     *
     * @param clocks the clocks that count for the aggregate; kept, not copied
     * @param trace what was recorded before
     * @throws NullPointerException if an argument is null
     */
    public static ClockMarks on(Map<ClockName, ServiceClock> clocks, ClockTrace trace) {
        return new ClockMarks(clocks, trace);
    }

    /** The marks for the next event: those made since they were last asked for. Never null, unmodifiable. */
    public List<ClockMark> marks() {
        List<ClockMark> made = List.copyOf(marks);
        marks.clear();
        return made;
    }

    private ClockMarks add(List<ClockMark> more) {
        if (!more.isEmpty()) {
            trace();
            marks.addAll(more);
            notYetInTrace = more;
        }
        return this;
    }

    /** With every mark so far: brought up to date when the next step asks, for after the last step nobody does. */
    private ClockTrace trace() {
        if (!notYetInTrace.isEmpty()) {
            trace = trace.plusAll(notYetInTrace);
            notYetInTrace = List.of();
        }
        return trace;
    }

    /** Whether a clock was started and has not ended; it may be paused. */
    public boolean isGoing(ClockName name) {
        Optional<ClockRun> run = trace().latest(name);
        return run.isPresent() && run.get().end().isEmpty();
    }

    /** Whether a clock was ever started. */
    public boolean isStarted(ClockName name) {
        return trace().latest(name).isPresent();
    }

    /** Starts a clock that is not going. */
    public ClockMarks start(ClockName name, Instant at) {
        ServiceClock clock = clocks.get(name);
        return clock == null ? this : add(clock.start(trace(), at));
    }

    /**
     * Starts a clock anew from an earlier moment, its pauses kept, if it is going since {@code before}; what is overdue
     * stays so.
     */
    public ClockMarks startEarlier(ClockName name, Instant before, Instant startedAt, Instant at) {
        ServiceClock clock = clocks.get(name);
        Optional<ClockRun> latest = trace().latest(name);
        if (clock == null || latest.isEmpty() || !isGoing(name) || !startedAt.isBefore(before)) {
            return this;
        }
        ClockRun run = latest.get();
        boolean isOverdue = run.isBreachRecorded() || (run.isRunning() && at.isAfter(run.dueAt()));
        if (isOverdue || !run.startedAt().equals(before)) {
            return this;
        }
        return cancel(name, at).repeat(clock, run, startedAt);
    }

    /** Starts a clock as it ran before, its pauses kept. */
    private ClockMarks repeat(ServiceClock clock, ClockRun run, Instant startedAt) {
        add(clock.start(trace(), startedAt));
        for (ClockMark mark : run.marks()) {
            if (mark.kind() == ClockMarkKind.RESUMED) {
                add(clock.resume(trace(), mark.at()));
            }
            mark.holdReason().ifPresent(reason -> add(clock.hold(trace(), mark.at(), reason)));
        }
        return this;
    }

    /**
     * Starts every clock but one anew that was cancelled last, from where it was started and its pauses kept: as if it had
     * not been cancelled. A breach that is recorded is not due a second time.
     */
    public ClockMarks uncancelAllBut(ClockName left, Instant at) {
        for (ClockRun run : trace().latest()) {
            ServiceClock clock = clocks.get(run.clock());
            boolean isCancelled = run.end()
                    .filter(end -> end.kind() == ClockMarkKind.CANCELLED)
                    .isPresent();
            if (clock != null && isCancelled && !run.clock().equals(left)) {
                repeat(clock, run, run.startedAt());
                if (run.isBreachRecorded()) {
                    breach(run.clock(), at);
                }
            }
        }
        return this;
    }

    /** Stops a clock that is going: what it promised is given. */
    public ClockMarks stop(ClockName name, Instant at) {
        ServiceClock clock = clocks.get(name);
        return clock == null ? mark(name, at, ClockMarkKind.STOPPED) : add(clock.stop(trace(), at));
    }

    /** Stops a clock that is going, and starts it anew. */
    public ClockMarks restart(ClockName name, Instant at) {
        int before = marks.size();
        stop(name, at);
        return marks.size() == before ? this : start(name, at);
    }

    /** Cancels a clock that is going: what it promised is not owed any more. */
    public ClockMarks cancel(ClockName name, Instant at) {
        ServiceClock clock = clocks.get(name);
        return clock == null ? mark(name, at, ClockMarkKind.CANCELLED) : add(clock.cancel(trace(), at));
    }

    /** Stops every clock that is going. */
    public ClockMarks stopAll(Instant at) {
        for (ClockRun run : trace().latest()) {
            stop(run.clock(), at);
        }
        return this;
    }

    /** Stops every clock that is going but one. */
    public ClockMarks stopAllBut(ClockName kept, Instant at) {
        for (ClockRun run : trace().latest()) {
            if (!run.clock().equals(kept)) {
                stop(run.clock(), at);
            }
        }
        return this;
    }

    /** Cancels every clock that is going. */
    public ClockMarks cancelAll(Instant at) {
        for (ClockRun run : trace().latest()) {
            cancel(run.clock(), at);
        }
        return this;
    }

    /** Pauses every clock that this reason pauses. */
    public ClockMarks holdAll(HoldReason reason, Instant at) {
        for (ClockRun run : trace().latest()) {
            ServiceClock clock = clocks.get(run.clock());
            if (clock != null) {
                add(clock.hold(trace(), at, reason));
            }
        }
        return this;
    }

    /** Lets every paused clock go on. */
    public ClockMarks resumeAll(Instant at) {
        for (ClockRun run : trace().latest()) {
            ServiceClock clock = clocks.get(run.clock());
            if (clock != null) {
                add(clock.resume(trace(), at));
            }
        }
        return this;
    }

    /** Other clocks count from now on: those with another target go by that, the paused ones too. */
    public ClockMarks retargetAll(Map<ClockName, ServiceClock> changed, Instant at) {
        for (ClockRun run : trace().latest()) {
            ServiceClock after = changed.get(run.clock());
            if (after != null && !after.equals(clocks.get(run.clock()))) {
                add(after.retarget(trace(), at));
            }
        }
        clocks = Objects.requireNonNull(changed, "changed");
        return this;
    }

    /** Records the breach of a clock that is going and due, whether the policy still has it or not. */
    public ClockMarks breach(ClockName name, Instant at) {
        return mark(name, at, ClockMarkKind.BREACHED);
    }

    /** A mark on a clock that is going, which needs no policy. */
    private ClockMarks mark(ClockName name, Instant at, ClockMarkKind kind) {
        Optional<ClockRun> run = trace().latest(name);
        if (run.isEmpty() || run.get().end().isPresent()) {
            return this;
        }
        return add(List.of(ClockMark.builder()
                .clock(name)
                .instance(run.get().instance())
                .kind(kind)
                .at(at)
                .build()));
    }
}
