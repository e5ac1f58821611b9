package io.careline.examples.replay.run;

import io.careline.calendar.ClockMark;
import io.careline.calendar.ClockMarkKind;
import io.careline.calendar.ClockName;
import io.careline.calendar.ClockRun;
import io.careline.calendar.ClockTrace;
import io.careline.calendar.ServiceClock;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintClock;
import io.careline.core.calendar.ServiceClocks;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads every run of every clock of a complaint: a trace answers for the latest run only, so it is taken apart. */
final class ClockReading {
    private final Map<ComplaintClock, ServiceClock> clocks = new LinkedHashMap<>();

    ClockReading(Desk desk) {
        for (ComplaintClock rule : desk.policy().clocks()) {
            clocks.put(rule, ServiceClocks.of(rule.policy(), desk.calendar()));
        }
    }

    /** Adds a complaint's clocks as they stand at a moment. */
    void read(Complaint complaint, Instant now, Map<ClockName, ClockFigures> figures) {
        ClockTrace trace = complaint.clocks();
        for (ClockRun latest : trace.latest()) {
            Optional<ServiceClock> clock = clock(latest.clock(), complaint);
            if (clock.isPresent()) {
                ClockFigures figure = figures.computeIfAbsent(latest.clock(), unused -> new ClockFigures());
                for (int instance = 1; instance < latest.instance(); instance++) {
                    add(clock.get(), run(trace, latest.clock(), instance), now, figure);
                }
                add(clock.get(), trace, now, figure);
            }
        }
    }

    /** Adds the latest run in a trace. */
    private static void add(ServiceClock clock, ClockTrace trace, Instant now, ClockFigures figure) {
        boolean isStopped = trace.latest(clock.policy().name())
                .flatMap(ClockRun::end)
                .filter(end -> end.kind() == ClockMarkKind.STOPPED)
                .isPresent();
        figure.add(clock.state(trace, now), isStopped, clock.elapsed(trace, now), clock.paused(trace, now));
    }

    private static ClockTrace run(ClockTrace whole, ClockName name, int instance) {
        ClockTrace run = ClockTrace.empty();
        for (ClockMark mark : whole.marks()) {
            if (mark.instance() == instance && mark.clock().equals(name)) {
                run = run.plus(mark);
            }
        }
        return run;
    }

    /** How long the latest run of the resolution clock was paused. */
    Duration pausedResolution(Complaint complaint, Instant now) {
        return clock(ComplaintClock.RESOLUTION, complaint)
                .map(clock -> clock.paused(complaint.clocks(), now))
                .orElse(Duration.ZERO);
    }

    /** The clock that says most about a complaint of this severity and tier, as the life cycle chooses it. */
    private Optional<ServiceClock> clock(ClockName name, Complaint complaint) {
        Optional<ServiceClock> best = Optional.empty();
        int weight = -1;
        for (Map.Entry<ComplaintClock, ServiceClock> entry : clocks.entrySet()) {
            ComplaintClock rule = entry.getKey();
            int candidate = rule.policy().name().equals(name) ? weight(rule, complaint) : -1;
            if (candidate > weight) {
                weight = candidate;
                best = Optional.of(entry.getValue());
            }
        }
        return best;
    }

    private static int weight(ComplaintClock rule, Complaint complaint) {
        boolean isOfOthers = (rule.severity().isPresent() && !rule.severity().equals(complaint.severity()))
                || (rule.tier().isPresent() && !rule.tier().equals(complaint.tier()));
        return isOfOthers
                ? -1
                : (rule.severity().isPresent() ? 2 : 0) + (rule.tier().isPresent() ? 1 : 0);
    }
}
