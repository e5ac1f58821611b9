package io.careline.core.calendar;

import io.careline.calendar.ClockMark;
import io.careline.calendar.ClockMarkKind;
import io.careline.calendar.ClockRun;
import io.careline.calendar.ClockTarget;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Works out the times of one instance from its marks. */
final class ClockTimes {
    private final Counting counting;
    private final ClockTarget target;

    ClockTimes(Counting counting, ClockTarget target) {
        this.counting = counting;
        this.target = target;
    }

    /** When an instance that starts at a moment is due. */
    Instant due(Instant start) {
        Optional<Duration> duration = target.duration();
        return duration.isPresent()
                ? counting.plus(start, duration.get())
                : counting.endOfDay(start, target.days().orElseThrow());
    }

    /** When an instance is due under this target, with its start and its pauses; a pause that goes on is left out. */
    Instant due(ClockRun run) {
        return target.duration().map(duration -> dueOfTime(run, duration)).orElseGet(() -> dueOfDays(run));
    }

    private Instant dueOfTime(ClockRun run, Duration duration) {
        Instant since = run.startedAt();
        Duration left = duration;
        for (ClockMark mark : run.marks()) {
            if (mark.kind() == ClockMarkKind.HELD) {
                Duration spent = counting.between(since, mark.at());
                if (spent.compareTo(left) >= 0) {
                    break;
                }
                left = left.minus(spent);
                since = mark.at();
            } else if (mark.kind() == ClockMarkKind.RESUMED) {
                since = mark.at();
            }
        }
        return counting.plus(since, left);
    }

    private Instant dueOfDays(ClockRun run) {
        Instant due = due(run.startedAt());
        Instant heldAt = run.startedAt();
        for (ClockMark mark : run.marks()) {
            if (mark.kind() == ClockMarkKind.HELD) {
                heldAt = mark.at();
            } else if (mark.kind() == ClockMarkKind.RESUMED) {
                due = counting.later(due, heldAt, mark.at());
            }
        }
        return due;
    }

    /** When an instance is due that is resumed now, was held at a moment and would have been due without the hold. */
    Instant dueResumed(Instant due, Instant heldAt, Instant now) {
        return target.days().isPresent()
                ? counting.later(due, heldAt, now)
                : counting.plus(now, counting.between(heldAt, due));
    }

    /** The time counted up to a moment that is not before any mark. */
    Duration elapsed(ClockRun run, Instant now) {
        Duration elapsed = Duration.ZERO;
        Instant until = end(run, now);
        List<ClockMark> marks = run.marks();
        for (int i = marks.size() - 1; i >= 0; i--) {
            ClockMark mark = marks.get(i);
            if (mark.kind() == ClockMarkKind.HELD) {
                until = mark.at();
            } else if (mark.kind() == ClockMarkKind.RESUMED || mark.kind() == ClockMarkKind.STARTED) {
                elapsed = elapsed.plus(counting.between(mark.at(), until));
            }
        }
        return elapsed;
    }

    Duration paused(ClockRun run, Instant now) {
        Duration paused = counting.between(run.startedAt(), end(run, now)).minus(elapsed(run, now));
        return paused.isNegative() ? Duration.ZERO : paused;
    }

    private static Instant end(ClockRun run, Instant now) {
        return run.end().map(ClockMark::at).orElse(now);
    }

    Duration remaining(ClockRun run, Instant now) {
        Instant from = run.hold().map(ClockMark::at).orElse(now);
        return counting.between(from.isBefore(run.startedAt()) ? run.startedAt() : from, run.dueAt());
    }

    /** When to warn a length of time ahead; not before the start. */
    Instant warning(ClockRun run, Duration ahead) {
        Instant warning = counting.minus(run.dueAt(), ahead);
        return warning.isBefore(run.startedAt()) ? run.startedAt() : warning;
    }
}
