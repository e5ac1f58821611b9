package io.careline.core.internal;

import io.careline.calendar.ClockName;
import io.careline.calendar.ClockRun;
import io.careline.calendar.ClockTrace;
import io.careline.lifecycle.Command;
import io.careline.lifecycle.Deadline;
import io.careline.lifecycle.Rejection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** A clock that ran out: what is owed, and whether it may be noted that it was not given in time. */
public final class ClockBreach {
    private final ClockTrace clocks;
    private final ClockName clock;
    private final int instance;

    private ClockBreach(ClockTrace clocks, ClockName clock, int instance) {
        this.clocks = clocks;
        this.clock = clock;
        this.instance = instance;
    }

    /** That one run of a clock, from 1, is said to have run out. */
    public static ClockBreach of(ClockTrace clocks, ClockName clock, int instance) {
        return new ClockBreach(clocks, clock, instance);
    }

    /** A due time is the last moment in time, so the command to send, made of clock and instance, comes after it. */
    public static <C extends Command> List<Deadline<C>> deadlines(
            ClockTrace clocks, BiFunction<ClockName, Integer, C> command) {
        return clocks.running().stream()
                .filter(run -> !run.isBreachRecorded())
                .map(run -> Deadline.of(run.clock().value(), run.dueAt(), command.apply(run.clock(), run.instance())))
                .toList();
    }

    /** Whether it is noted already. */
    public boolean isRecorded() {
        return clocks.isBreachRecorded(clock, instance);
    }

    private Optional<ClockRun> running() {
        return clocks.latest(clock).filter(run -> run.instance() == instance).filter(ClockRun::isRunning);
    }

    /** When it was due; to be asked once nothing speaks against it. */
    public Instant dueAt() {
        return running().orElseThrow().dueAt();
    }

    /** What speaks against noting it; nothing if it is noted already. The codes are the life cycle's own. */
    public List<Rejection> rejections(Instant now, String notRunning, String tooEarly) {
        if (isRecorded()) {
            return List.of();
        }
        Optional<ClockRun> run = running();
        if (run.isEmpty()) {
            return List.of(Rejection.of(notRunning).with("clock", clock).with("instance", instance));
        }
        Instant dueAt = run.get().dueAt();
        return now.isBefore(dueAt)
                ? List.of(Rejection.of(tooEarly).with("clock", clock).with("dueAt", dueAt))
                : List.of();
    }
}
