package io.careline.examples.replay.people;

import io.careline.common.AttributeKey;
import io.careline.core.handover.Handovers;
import io.careline.examples.replay.input.LineFault;
import io.careline.examples.replay.journal.Course;
import io.careline.examples.replay.journal.JournalLine;
import io.careline.examples.replay.journal.Ledger;
import io.careline.examples.replay.journal.Verdict;
import io.careline.examples.replay.run.PeopleRules;
import io.careline.handover.Handover;
import io.careline.handover.HandoverCommand;
import io.careline.handover.HandoverEvent;
import io.careline.handover.HandoverEventType;
import io.careline.handover.HandoverItemKind;
import io.careline.handover.HandoverReasons;
import io.careline.handover.HandoverStatus;
import io.careline.lifecycle.EventEnvelope;
import io.careline.lifecycle.Lifecycle;
import io.careline.lifecycle.Rejection;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The handovers of a desk on their way, and what the replay counts of them. */
final class HandoverDesk {
    private static final AttributeKey<String> KIND = AttributeKey.text("kind");

    private final PeopleRules rules;
    private final Staff staff;
    private final DutyRoster duty;
    private final Consumer<EventEnvelope<?>> listener;
    private final Lifecycle<Handover, HandoverCommand, HandoverEvent> lifecycle;
    private final Map<String, Course<Handover, HandoverCommand, HandoverEvent>> courses = new LinkedHashMap<>();
    private final Map<HandoverEventType, Integer> events = new EnumMap<>(HandoverEventType.class);
    private final Map<HandoverItemKind, Integer> unanswered = new TreeMap<>();
    private final Ledger ledger = new Ledger();

    HandoverDesk(PeopleRules rules, Staff staff, DutyRoster duty, Consumer<EventEnvelope<?>> listener) {
        this.rules = rules;
        this.staff = staff;
        this.duty = duty;
        this.listener = listener;
        this.lifecycle = Handovers.lifecycle(rules.handovers());
    }

    Ledger ledger() {
        return ledger;
    }

    /** How often each kind of event came up. */
    Map<HandoverEventType, Integer> events() {
        return events;
    }

    /** How often somebody would have signed without an answer to a kind that needs one (rules H3, H4, H5). */
    Map<HandoverItemKind, Integer> unanswered() {
        return unanswered;
    }

    void send(JournalLine line) throws LineFault {
        Course<Handover, HandoverCommand, HandoverEvent> course =
                courses.computeIfAbsent(line.subject(), id -> new Course<>(lifecycle, id).listen(this::note));
        List<HandoverCommand> commands = new HandoverCommands(line, duty, staff, rules.zone()).commands();
        Verdict verdict = course.send(commands, line.time(), staff.actor(line), String.valueOf(line.number()));
        ledger.add(line, verdict);
        for (Rejection rejection : verdict.rejections()) {
            if (rejection.code().equals(HandoverReasons.KIND_UNANSWERED)) {
                rejection
                        .details()
                        .get(KIND)
                        .map(HandoverItemKind::of)
                        .ifPresent(kind -> unanswered.merge(kind, 1, Integer::sum));
            }
        }
    }

    private void note(EventEnvelope<HandoverEvent> envelope) {
        events.merge(envelope.event().type(), 1, Integer::sum);
        listener.accept(envelope);
    }

    /** All handovers as they stand after a moment. */
    List<Handover> end(Instant end) {
        courses.values().forEach(course -> course.pass(end.plusNanos(1)));
        return courses.values().stream()
                .map(Course::state)
                .filter(handover -> handover.status() != HandoverStatus.NONE)
                .toList();
    }
}
