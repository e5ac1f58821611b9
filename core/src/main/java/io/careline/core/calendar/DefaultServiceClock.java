package io.careline.core.calendar;

import io.careline.calendar.BusinessCalendar;
import io.careline.calendar.ClockMark;
import io.careline.calendar.ClockMarkKind;
import io.careline.calendar.ClockPolicy;
import io.careline.calendar.ClockRun;
import io.careline.calendar.ClockState;
import io.careline.calendar.ClockTrace;
import io.careline.calendar.HoldReason;
import io.careline.calendar.ServiceClock;
import io.careline.calendar.TimeBasis;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A clock that keeps nothing: every answer comes from the marks. */
final class DefaultServiceClock implements ServiceClock {
    private final ClockPolicy policy;
    private final BusinessCalendar calendar;
    private final ClockTimes times;
    private final ClockDecisions decisions;

    DefaultServiceClock(ClockPolicy policy, BusinessCalendar calendar) {
        this.policy = Objects.requireNonNull(policy, "policy");
        this.calendar = Objects.requireNonNull(calendar, "calendar");
        Counting counting = policy.basis() == TimeBasis.BUSINESS
                ? new BusinessCounting(calendar, policy.boundary())
                : new CalendarCounting(calendar.zone());
        this.times = new ClockTimes(counting, policy.target());
        this.decisions = new ClockDecisions(policy, times);
    }

    @Override
    public ClockPolicy policy() {
        return policy;
    }

    @Override
    public BusinessCalendar calendar() {
        return calendar;
    }

    @Override
    public ClockState state(ClockTrace trace, Instant now) {
        Objects.requireNonNull(now, "now");
        return latest(trace).map(run -> state(run, now)).orElse(ClockState.NOT_STARTED);
    }

    private static ClockState state(ClockRun run, Instant now) {
        if (ClockDecisions.isPastDue(run, now)) {
            return ClockState.BREACHED;
        }
        if (run.end().isPresent()) {
            return run.end().get().kind() == ClockMarkKind.CANCELLED ? ClockState.CANCELLED : ClockState.MET;
        }
        return run.hold().isPresent() ? ClockState.PAUSED : ClockState.RUNNING;
    }

    @Override
    public Duration elapsed(ClockTrace trace, Instant now) {
        Objects.requireNonNull(now, "now");
        return latest(trace).map(run -> times.elapsed(run, now)).orElse(Duration.ZERO);
    }

    @Override
    public Duration paused(ClockTrace trace, Instant now) {
        Objects.requireNonNull(now, "now");
        return latest(trace).map(run -> times.paused(run, now)).orElse(Duration.ZERO);
    }

    @Override
    public Optional<Instant> dueAt(ClockTrace trace) {
        return latest(trace)
                .filter(run -> run.end().isPresent() || run.hold().isEmpty())
                .map(ClockRun::dueAt);
    }

    @Override
    public Optional<Duration> remaining(ClockTrace trace, Instant now) {
        Objects.requireNonNull(now, "now");
        return active(trace).map(run -> times.remaining(run, now));
    }

    @Override
    public List<Instant> warnings(ClockTrace trace) {
        return latest(trace)
                .filter(run -> run.isRunning() && !run.isBreachRecorded())
                .map(this::warnings)
                .orElse(List.of());
    }

    private List<Instant> warnings(ClockRun run) {
        return policy.warnings().stream()
                .map(ahead -> times.warning(run, ahead))
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public List<ClockMark> start(ClockTrace trace, Instant now) {
        Objects.requireNonNull(now, "now");
        Optional<ClockRun> latest = latest(trace);
        if (latest.isEmpty()) {
            return decisions.start(1, now);
        }
        ClockRun run = latest.get();
        return run.end().isEmpty() ? List.of() : decisions.start(run.instance() + 1, now);
    }

    @Override
    public List<ClockMark> hold(ClockTrace trace, Instant now, HoldReason reason) {
        Objects.requireNonNull(now, "now");
        Objects.requireNonNull(reason, "reason");
        Optional<ClockRun> run = active(trace);
        return run.isPresent() ? decisions.hold(run.get(), now, reason) : List.of();
    }

    @Override
    public List<ClockMark> resume(ClockTrace trace, Instant now) {
        Objects.requireNonNull(now, "now");
        Optional<ClockRun> run = active(trace);
        return run.isPresent() ? decisions.resume(run.get(), now) : List.of();
    }

    @Override
    public List<ClockMark> stop(ClockTrace trace, Instant now) {
        Objects.requireNonNull(now, "now");
        return end(trace, now, ClockMarkKind.STOPPED);
    }

    @Override
    public List<ClockMark> cancel(ClockTrace trace, Instant now) {
        Objects.requireNonNull(now, "now");
        return end(trace, now, ClockMarkKind.CANCELLED);
    }

    private List<ClockMark> end(ClockTrace trace, Instant now, ClockMarkKind kind) {
        Optional<ClockRun> run = active(trace);
        return run.isPresent() ? decisions.end(run.get(), now, kind) : List.of();
    }

    @Override
    public List<ClockMark> retarget(ClockTrace trace, Instant now) {
        Objects.requireNonNull(now, "now");
        return active(trace).map(run -> decisions.retarget(run, now)).orElse(List.of());
    }

    @Override
    public List<ClockMark> breach(ClockTrace trace, Instant now) {
        Objects.requireNonNull(now, "now");
        return active(trace).map(run -> decisions.breach(run, now)).orElse(List.of());
    }

    private Optional<ClockRun> latest(ClockTrace trace) {
        return trace.latest(policy.name());
    }

    private Optional<ClockRun> active(ClockTrace trace) {
        Optional<ClockRun> latest = latest(trace);
        return latest.isPresent() && latest.get().end().isEmpty() ? latest : Optional.empty();
    }

    /** The clock's name and target. */
    @Override
    public String toString() {
        return policy.name() + " within " + policy.target();
    }
}
