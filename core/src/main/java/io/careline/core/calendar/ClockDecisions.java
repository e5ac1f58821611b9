package io.careline.core.calendar;

import io.careline.calendar.ClockMark;
import io.careline.calendar.ClockMarkKind;
import io.careline.calendar.ClockPolicy;
import io.careline.calendar.ClockRun;
import io.careline.calendar.HoldReason;
import io.careline.calendar.PolicyChange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The marks that decisions about one instance record; it has not ended. */
final class ClockDecisions {
    private final ClockPolicy policy;
    private final ClockTimes times;

    ClockDecisions(ClockPolicy policy, ClockTimes times) {
        this.policy = policy;
        this.times = times;
    }

    List<ClockMark> start(int instance, Instant now) {
        return List.of(started(instance, now));
    }

    List<ClockMark> hold(ClockRun run, Instant now, HoldReason reason) {
        if (isPastDue(run, now)) {
            return overdueBreach(run, now);
        }
        return run.isRunning() && policy.pausedBy().contains(reason)
                ? List.of(held(run.instance(), now, reason))
                : List.of();
    }

    List<ClockMark> resume(ClockRun run, Instant now) {
        Optional<ClockMark> hold = run.hold();
        return hold.isPresent() ? List.of(resumed(run, run.dueAt(), hold.get(), now)) : List.of();
    }

    List<ClockMark> end(ClockRun run, Instant now, ClockMarkKind kind) {
        ClockMark end = mark(run.instance(), kind, now).build();
        return isBreachOverdue(run, now) ? List.of(breached(run, now), end) : List.of(end);
    }

    List<ClockMark> retarget(ClockRun run, Instant now) {
        if (isPastDue(run, now)) {
            return overdueBreach(run, now);
        }
        return policy.onPolicyChange() == PolicyChange.RESTART ? restart(run, now) : keepStart(run, now);
    }

    private List<ClockMark> restart(ClockRun run, Instant now) {
        List<ClockMark> marks = new ArrayList<>();
        int next = run.instance() + 1;
        marks.add(mark(run.instance(), ClockMarkKind.CANCELLED, now).build());
        marks.add(started(next, now));
        run.hold()
                .filter(this::pauses)
                .flatMap(ClockMark::holdReason)
                .ifPresent(reason -> marks.add(held(next, now, reason)));
        return List.copyOf(marks);
    }

    private List<ClockMark> keepStart(ClockRun run, Instant now) {
        List<ClockMark> marks = new ArrayList<>();
        Instant due = times.due(run);
        if (!due.equals(run.dueAt())) {
            marks.add(mark(run.instance(), ClockMarkKind.RETARGETED, now)
                    .dueAt(due)
                    .build());
        }
        Optional<ClockMark> hold = run.hold();
        hold.filter(mark -> !pauses(mark)).ifPresent(mark -> marks.add(resumed(run, due, mark, now)));
        return List.copyOf(marks);
    }

    List<ClockMark> breach(ClockRun run, Instant now) {
        return run.isRunning() && !run.isBreachRecorded() && !now.isBefore(run.dueAt())
                ? List.of(breached(run, now))
                : List.of();
    }

    /** Whether the instance is breached, recorded or not; a paused one has no due time. */
    static boolean isPastDue(ClockRun run, Instant now) {
        Optional<ClockMark> end = run.end();
        Instant judged = end.isPresent() ? end.get().at() : now;
        return run.isBreachRecorded() || (run.hold().isEmpty() && judged.isAfter(run.dueAt()));
    }

    private List<ClockMark> overdueBreach(ClockRun run, Instant now) {
        return isBreachOverdue(run, now) ? List.of(breached(run, now)) : List.of();
    }

    private static boolean isBreachOverdue(ClockRun run, Instant now) {
        return isPastDue(run, now) && !run.isBreachRecorded();
    }

    private boolean pauses(ClockMark hold) {
        return hold.holdReason().filter(policy.pausedBy()::contains).isPresent();
    }

    private ClockMark started(int instance, Instant now) {
        return mark(instance, ClockMarkKind.STARTED, now).dueAt(times.due(now)).build();
    }

    private ClockMark held(int instance, Instant now, HoldReason reason) {
        return mark(instance, ClockMarkKind.HELD, now).holdReason(reason).build();
    }

    private ClockMark resumed(ClockRun run, Instant due, ClockMark hold, Instant now) {
        return mark(run.instance(), ClockMarkKind.RESUMED, now)
                .dueAt(times.dueResumed(due, hold.at(), now))
                .build();
    }

    private ClockMark breached(ClockRun run, Instant now) {
        return mark(run.instance(), ClockMarkKind.BREACHED, now).build();
    }

    private ClockMark.Builder mark(int instance, ClockMarkKind kind, Instant now) {
        ClockMark.Builder mark = ClockMark.builder();
        mark.clock(policy.name()).instance(instance).kind(kind).at(now);
        return mark;
    }
}
