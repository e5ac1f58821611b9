package io.careline.core.complaint;

import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintClock;
import io.careline.complaint.ComplaintClosed;
import io.careline.complaint.ComplaintEvent;
import io.careline.complaint.ComplaintFollowUp;
import io.careline.complaint.ComplaintPolicy;
import io.careline.complaint.ComplaintReasons;
import io.careline.complaint.FollowUpOutcome;
import io.careline.complaint.FollowUpRecorded;
import io.careline.complaint.FollowUpScheduled;
import io.careline.complaint.RecordFollowUp;
import io.careline.complaint.ResponseDisputed;
import io.careline.complaint.ScheduleFollowUp;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Rejection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Asking the customer whether he is satisfied (rules CP6, CP9). */
record FollowingUp(ComplaintPolicy policy, Escalation escalation, ComplaintClockBook clocks) {
    private static int round(Complaint complaint) {
        return complaint.followUp().map(ComplaintFollowUp::round).orElse(1);
    }

    List<Rejection> isOpen(Complaint complaint, DecisionContext context) {
        if (complaint.followUp().filter(ComplaintFollowUp::isDone).isEmpty()) {
            return List.of();
        }
        return List.of(Rejection.of(ComplaintReasons.FOLLOW_UP_ROUNDS_USED, "CP6")
                .with("rounds", policy.maximumFollowUpRounds()));
    }

    List<Rejection> timeIsAhead(Complaint complaint, ScheduleFollowUp command, DecisionContext context) {
        if (command.at().isEmpty() || !command.at().get().isBefore(context.now())) {
            return List.of();
        }
        return List.of(Rejection.of(ComplaintReasons.FOLLOW_UP_IN_THE_PAST, "CP6")
                .with("at", command.at().get()));
    }

    List<ComplaintEvent> schedule(Complaint complaint, ScheduleFollowUp command, DecisionContext context) {
        Instant at = command.at()
                .or(() -> complaint.clocks().dueAt(ComplaintClock.FOLLOW_UP))
                .orElse(context.now());
        if (complaint
                .followUp()
                .flatMap(ComplaintFollowUp::at)
                .filter(at::equals)
                .isPresent()) {
            return List.of();
        }
        return List.of(FollowUpScheduled.builder()
                .at(at)
                .round(round(complaint))
                .attributes(command.attributes())
                .build());
    }

    /** A satisfied customer's word is taken at any time; what keeps the complaint open is said beside. */
    List<Finding> childrenHaveEnded(Complaint complaint, RecordFollowUp command, DecisionContext context) {
        return command.outcome() == FollowUpOutcome.SATISFIED ? Relating.openChildren(complaint) : List.of();
    }

    List<ComplaintEvent> record(Complaint complaint, RecordFollowUp command, DecisionContext context) {
        boolean isAnswered =
                command.outcome() == FollowUpOutcome.SATISFIED || command.outcome() == FollowUpOutcome.DISSATISFIED;
        boolean isLast = isAnswered || round(complaint) >= policy.maximumFollowUpRounds();
        ComplaintClockMarks marks = clocks.on(complaint).stop(ComplaintClock.FOLLOW_UP, context.now());
        if (isAnswered) {
            marks.answered(context.now());
        } else if (!isLast) {
            marks.start(ComplaintClock.FOLLOW_UP, context.now());
        }
        ComplaintEvent recorded = FollowUpRecorded.builder()
                .outcome(command.outcome())
                .round(round(complaint))
                .last(isLast)
                .note(command.note())
                .clocks(marks.marks())
                .attributes(command.attributes())
                .build();
        return switch (command.outcome()) {
            case SATISFIED ->
                complaint.relations().openChildren().isEmpty()
                        ? closed(complaint, recorded, marks, context)
                        : List.of(recorded);
            case DISSATISFIED -> List.of(recorded, disputed(complaint, marks, context));
            case UNREACHABLE, REFUSED -> List.of(recorded);
        };
    }

    private static List<ComplaintEvent> closed(
            Complaint complaint, ComplaintEvent recorded, ComplaintClockMarks marks, DecisionContext context) {
        ComplaintEvent closed = ComplaintClosed.builder()
                .clocks(marks.ended(context.now()).marks())
                .build();
        List<ComplaintEvent> events = new ArrayList<>(3);
        events.add(recorded);
        events.addAll(Relating.ended(complaint, closed));
        return events;
    }

    private ComplaintEvent disputed(Complaint complaint, ComplaintClockMarks marks, DecisionContext context) {
        return ResponseDisputed.builder()
                .level(escalation.above(complaint))
                .reason("dissatisfied at follow-up")
                .clocks(marks.opened(context.now()).asked(context.now()).marks())
                .build();
    }
}
