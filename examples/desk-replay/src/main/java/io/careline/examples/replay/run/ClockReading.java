package io.careline.examples.replay.run;

import io.careline.calendar.ClockMark;
import io.careline.calendar.ClockMarkKind;
import io.careline.calendar.ClockName;
import io.careline.calendar.ClockTrace;
import io.careline.calendar.ServiceClock;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintClock;
import io.careline.core.calendar.ServiceClocks;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads every run of every clock of a complaint: a trace answers for the latest run only, so it is taken apart. */
final class ClockReading {
    private record Run(ClockName name, int instance) {}

    private final Map<ComplaintClock, ServiceClock> clocks = new LinkedHashMap<>();

    ClockReading(Desk desk) {
        for (ComplaintClock rule : desk.policy().clocks()) {
            clocks.put(rule, ServiceClocks.of(rule.policy(), desk.calendar()));
        }
    }

    /** Adds a complaint's clocks as they stand at a moment. */
    void read(Complaint complaint, Instant now, Map<ClockName, ClockFigures> figures) {
        runs(complaint.clocks())
                .forEach((run, trace) -> clock(run.name(), complaint).ifPresent(clock -> {
                    List<ClockMark> marks = trace.marks();
                    ClockMarkKind last = marks.get(marks.size() - 1).kind();
                    figures.computeIfAbsent(run.name(), unused -> new ClockFigures())
                            .add(
                                    clock.state(trace, now),
                                    last == ClockMarkKind.STOPPED,
                                    clock.elapsed(trace, now),
                                    clock.paused(trace, now));
                }));
    }

    /** How long the latest run of the resolution clock was paused. */
    Duration pausedResolution(Complaint complaint, Instant now) {
        return clock(ComplaintClock.RESOLUTION, complaint)
                .map(clock -> clock.paused(complaint.clocks(), now))
                .orElse(Duration.ZERO);
    }

    private static Map<Run, ClockTrace> runs(ClockTrace whole) {
        Map<Run, ClockTrace> runs = new LinkedHashMap<>();
        for (ClockMark mark : whole.marks()) {
            runs.merge(
                    new Run(mark.clock(), mark.instance()),
                    ClockTrace.empty().plus(mark),
                    (trace, unused) -> trace.plus(mark));
        }
        return runs;
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
