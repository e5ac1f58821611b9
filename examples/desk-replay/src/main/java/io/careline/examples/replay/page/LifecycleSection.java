package io.careline.examples.replay.page;

import io.careline.complaint.ComplaintCommandType;
import io.careline.complaint.ComplaintStatus;
import io.careline.examples.replay.run.Result;
import io.careline.examples.replay.run.Transition;
import io.careline.examples.report.LifecycleDiagram;
import io.careline.examples.report.LifecycleDiagram.Edge;
import io.careline.examples.report.LifecycleDiagram.Kind;
import io.careline.examples.report.LifecycleDiagram.State;
import io.careline.examples.report.Section;
import io.careline.examples.report.Severity;
import io.careline.examples.report.Words;
import io.careline.lifecycle.Status;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The life cycle's own diagram, with how often each way was taken. */
final class LifecycleSection {
    /** Ways that somebody should look into. */
    private static final Set<ComplaintCommandType> STEPS_BACK = EnumSet.of(
            ComplaintCommandType.REOPEN, ComplaintCommandType.DISPUTE_RESPONSE, ComplaintCommandType.RECORD_BREACH);

    /** What a log of single cases never tells, and what changes no status: it would only lengthen every box. */
    private static final Set<ComplaintCommandType> BETWEEN_COMPLAINTS = EnumSet.of(
            ComplaintCommandType.ABSORB,
            ComplaintCommandType.SPLIT,
            ComplaintCommandType.LINK,
            ComplaintCommandType.SET_PARENT,
            ComplaintCommandType.RECORD_RELATION,
            ComplaintCommandType.RAISE_NEW_DEMAND);

    private final Result result;

    LifecycleSection(Result result) {
        this.result = result;
    }

    Section section() {
        return Section.of("life-cycle", Words.of("What happened to the complaints", "投诉流转"), diagram());
    }

    private LifecycleDiagram diagram() {
        Map<Transition, Integer> taken = result.tally().transitions();
        List<Edge> edges = new ArrayList<>();
        for (io.careline.lifecycle.Transition row : result.table().transitions()) {
            for (Status target : row.targets()) {
                ComplaintCommandType command = (ComplaintCommandType) row.command();
                Transition way = new Transition((ComplaintStatus) row.source(), command, (ComplaintStatus) target);
                int count = taken.getOrDefault(way, 0);
                if (count == 0 && BETWEEN_COMPLAINTS.contains(command)) {
                    continue;
                }
                edges.add(Edge.of(row.source().name(), target.name(), Labels.of(command), count)
                        .with(count > 0 && STEPS_BACK.contains(command) ? Severity.WATCH : Severity.NONE));
            }
        }
        return new LifecycleDiagram(
                Words.of("The complaint life cycle as it was lived", "投诉生命周期实际流转"), states(taken), edges);
    }

    private List<State> states(Map<Transition, Integer> taken) {
        Map<ComplaintStatus, Long> entered = new EnumMap<>(ComplaintStatus.class);
        entered.put(ComplaintStatus.NONE, (long) result.stories().size());
        taken.forEach((way, count) -> {
            if (way.from() != way.to()) {
                entered.merge(way.to(), (long) count, Long::sum);
            }
        });
        List<State> states = new ArrayList<>();
        for (Status status : result.table().statuses()) {
            ComplaintStatus known = (ComplaintStatus) status;
            Kind kind = status.equals(result.table().initial())
                    ? Kind.INITIAL
                    : result.table().isFinal(status) ? Kind.FINAL : Kind.NORMAL;
            states.add(new State(status.name(), Labels.of(known), kind, entered.getOrDefault(known, 0L)));
        }
        return states;
    }
}
