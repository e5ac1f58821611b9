package io.careline.core.callback;

import io.careline.callback.CallAttempt;
import io.careline.callback.Callback;
import io.careline.callback.CallbackEvent;
import io.careline.callback.CallbackPurpose;
import io.careline.callback.CallbackReasons;
import io.careline.callback.RecordVisit;
import io.careline.callback.VisitRecorded;
import io.careline.core.internal.Objection;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Rejection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Visits: announced by telephone first, and a note where nobody is at home (rule CB10). */
final class Visiting {
    private Visiting() {}

    static List<Rejection> isVisit(Callback callback, DecisionContext context) {
        return callback.purpose().filter(CallbackPurpose.VISIT::equals).isPresent()
                ? List.of()
                : List.of(Rejection.of(CallbackReasons.NOT_A_VISIT, "CB10")
                        .with(
                                "purpose",
                                callback.purpose().map(Object::toString).orElse("")));
    }

    static List<Rejection> timeIsSound(Callback callback, RecordVisit command, DecisionContext context) {
        Instant visitedAt = command.visitedAt().orElse(context.now());
        List<Rejection> reasons = new ArrayList<>(0);
        if (visitedAt.isAfter(context.now())) {
            reasons.add(Rejection.of(CallbackReasons.VISIT_IN_THE_FUTURE)
                    .with("visitedAt", visitedAt)
                    .with("now", context.now()));
        }
        Retrying.lastAttempt(callback)
                .map(CallAttempt::dialedAt)
                .filter(visitedAt::isBefore)
                .ifPresent(calledAt -> reasons.add(Rejection.of(CallbackReasons.VISIT_BEFORE_CALL, "CB10")
                        .with("visitedAt", visitedAt)
                        .with("calledAt", calledAt)));
        return reasons;
    }

    static List<Rejection> noteIsLeft(Callback callback, RecordVisit command, DecisionContext context) {
        return command.isCustomerHome() || !Objection.isBlank(command.note())
                ? List.of()
                : List.of(Rejection.of(CallbackReasons.NOTE_MISSING, "CB10"));
    }

    static List<CallbackEvent> record(Callback callback, RecordVisit command, DecisionContext context) {
        return List.of(VisitRecorded.builder()
                .visitedAt(command.visitedAt().orElse(context.now()))
                .customerHome(command.isCustomerHome())
                .note(command.note())
                .attributes(command.attributes())
                .build());
    }
}
