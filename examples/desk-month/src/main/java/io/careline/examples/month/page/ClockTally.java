package io.careline.examples.month.page;

import io.careline.calendar.ClockMark;
import io.careline.calendar.ClockName;
import io.careline.calendar.ClockPolicy;
import io.careline.calendar.ClockRun;
import io.careline.calendar.ClockState;
import io.careline.calendar.ClockTrace;
import io.careline.calendar.ServiceClock;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintClock;
import io.careline.core.calendar.ServiceClocks;
import io.careline.core.handbook.Handbook;
import io.careline.examples.month.MonthResult;
import io.careline.examples.report.Attainment;
import io.careline.examples.report.Figures.Figure;
import io.careline.examples.report.Severity;
import io.careline.examples.report.Words;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts how the runs of each service clock of complaints stand at the end of the month. */
final class ClockTally {
    private final Map<ClockName, Map<ClockState, Integer>> states = new LinkedHashMap<>();
    private final Map<ClockPolicy, ServiceClock> clocks = new LinkedHashMap<>();
    private final Instant end;

    private ClockTally(Instant end) {
        this.end = end;
    }

    /** Of the complaints of a month; empty if the handbook says nothing of complaints. */
    static ClockTally of(MonthResult result) {
        Handbook handbook = result.handbook();
        ClockTally tally = new ClockTally(end(result));
        if (handbook.sections().contains("complaints")) {
            List<ComplaintClock> rules = handbook.complaintPolicy().clocks();
            for (ComplaintClock rule : rules) {
                tally.states.putIfAbsent(rule.policy().name(), new EnumMap<>(ClockState.class));
                tally.clocks.put(rule.policy(), ServiceClocks.of(rule.policy(), handbook.calendar()));
            }
            for (Complaint complaint : result.stores().complaints()) {
                tally.add(complaint, rules);
            }
        }
        return tally;
    }

    /** The moment at which a month is over. */
    static Instant end(MonthResult result) {
        return result.month()
                .end()
                .plusDays(1)
                .atStartOfDay(result.handbook().zone())
                .toInstant();
    }

    private void add(Complaint complaint, List<ComplaintClock> rules) {
        ClockTrace trace = complaint.clocks();
        for (ClockRun latest : trace.latest()) {
            rule(latest.clock(), complaint, rules).map(clocks::get).ifPresent(clock -> {
                for (int instance = 1; instance < latest.instance(); instance++) {
                    count(latest.clock(), clock.state(run(trace, latest.clock(), instance), end));
                }
                count(latest.clock(), clock.state(trace, end));
            });
        }
    }

    /** A trace answers for the latest run only, so an earlier one is taken out of it. */
    private static ClockTrace run(ClockTrace whole, ClockName name, int instance) {
        ClockTrace run = ClockTrace.empty();
        for (ClockMark mark : whole.marks()) {
            if (mark.instance() == instance && mark.clock().equals(name)) {
                run = run.plus(mark);
            }
        }
        return run;
    }

    /** The rule that says most about a complaint of this severity and tier, as the life cycle chooses it. */
    private static Optional<ClockPolicy> rule(ClockName name, Complaint complaint, List<ComplaintClock> rules) {
        return rules.stream()
                .filter(rule -> rule.policy().name().equals(name))
                .filter(rule -> rule.severity().isEmpty() || rule.severity().equals(complaint.severity()))
                .filter(rule -> rule.tier().isEmpty() || rule.tier().equals(complaint.tier()))
                .min(Comparator.comparing(
                                (ComplaintClock rule) -> rule.severity().isEmpty())
                        .thenComparing(rule -> rule.tier().isEmpty()))
                .map(ComplaintClock::policy);
    }

    private void count(ClockName name, ClockState state) {
        states.computeIfAbsent(name, unused -> new EnumMap<>(ClockState.class)).merge(state, 1, Integer::sum);
    }

    boolean isEmpty() {
        return states.values().stream().allMatch(Map::isEmpty);
    }

    /** A row for each clock that ever ran. */
    List<Attainment.Row> rows() {
        return states.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> row(Names.of("clock", entry.getKey().value()), entry.getValue()))
                .toList();
    }

    static Attainment.Row row(Words label, Map<ClockState, Integer> counts) {
        return new Attainment.Row(
                label,
                counts.getOrDefault(ClockState.MET, 0),
                counts.getOrDefault(ClockState.BREACHED, 0),
                counts.getOrDefault(ClockState.RUNNING, 0) + counts.getOrDefault(ClockState.NOT_STARTED, 0),
                counts.getOrDefault(ClockState.PAUSED, 0));
    }

    /** All clocks together. */
    Figure figure() {
        long met = rows().stream().mapToLong(Attainment.Row::met).sum();
        long breached = rows().stream().mapToLong(Attainment.Row::breached).sum();
        Attainment.Row all = new Attainment.Row(Words.none(), met, breached, 0, 0);
        return Figure.of(
                        Words.of("Service clocks met", "服务时限达标"),
                        all.rate(),
                        Words.of(met + " of " + all.total(), all.total() + " 个中 " + met + " 个"))
                .with(breached > 0 ? Severity.WATCH : Severity.GOOD);
    }
}
