package io.careline.core.conduct;

import io.careline.conduct.CaseDismissed;
import io.careline.conduct.CaseFinalised;
import io.careline.conduct.CaseLapsed;
import io.careline.conduct.ConductCase;
import io.careline.conduct.ConductCommand;
import io.careline.conduct.ConductEvent;
import io.careline.conduct.ConductPolicy;
import io.careline.conduct.ConductReasons;
import io.careline.conduct.DecisionOverdue;
import io.careline.conduct.DismissCase;
import io.careline.conduct.FinaliseCase;
import io.careline.conduct.LapseCase;
import io.careline.conduct.RecordOverdue;
import io.careline.core.internal.LocalTimes;
import io.careline.core.internal.Objection;
import io.careline.lifecycle.Deadline;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Rejection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How a case ends, and what is owed until when. */
record Ending(ConductPolicy policy) {
    static List<ConductEvent> dismiss(ConductCase conductCase, DismissCase command, DecisionContext context) {
        return List.of(CaseDismissed.builder()
                .reason(Objection.given(command.reason()))
                .attributes(command.attributes())
                .build());
    }

    List<Rejection> isNotLapsed(ConductCase conductCase, DecisionContext context) {
        return conductCase
                .lapsesAt()
                .filter(at -> !context.now().isBefore(at))
                .map(at ->
                        List.of(Rejection.of(ConductReasons.LAPSED).with("lapsesAt", LocalTimes.of(at, policy.zone()))))
                .orElse(List.of());
    }

    List<Rejection> isLapsed(ConductCase conductCase, DecisionContext context) {
        return notBefore(conductCase.lapsesAt(), ConductReasons.LAPSE_TOO_EARLY, "lapsesAt", context);
    }

    static List<ConductEvent> lapse(ConductCase conductCase, LapseCase command, DecisionContext context) {
        return List.of(CaseLapsed.builder().attributes(command.attributes()).build());
    }

    List<Rejection> isOverdue(ConductCase conductCase, DecisionContext context) {
        return notBefore(conductCase.decisionDueAt(), ConductReasons.OVERDUE_TOO_EARLY, "dueAt", context);
    }

    static List<ConductEvent> recordOverdue(ConductCase conductCase, RecordOverdue command, DecisionContext context) {
        return conductCase.isOverdue()
                ? List.of()
                : List.of(DecisionOverdue.builder()
                        .dueAt(conductCase.decisionDueAt().orElse(context.now()))
                        .attributes(command.attributes())
                        .build());
    }

    /** Nobody appeals a second time: what an appeal has changed is final at once. */
    List<Rejection> isAppealOver(ConductCase conductCase, DecisionContext context) {
        return notBefore(conductCase.appealUntil(), ConductReasons.APPEAL_STILL_OPEN, "appealUntil", context).stream()
                .map(reason -> reason.with("agent", Authority.name(conductCase)))
                .toList();
    }

    private List<Rejection> notBefore(Optional<Instant> earliest, String code, String detail, DecisionContext context) {
        return earliest
                .filter(context.now()::isBefore)
                .map(from -> Rejection.of(code).with(detail, LocalTimes.of(from, policy.zone())))
                .stream()
                .toList();
    }

    static List<ConductEvent> finalise(ConductCase conductCase, FinaliseCase command, DecisionContext context) {
        return List.of(CaseFinalised.builder().attributes(command.attributes()).build());
    }

    /** What a person says of a final sanction is owed by nobody's timer. */
    static List<Deadline<ConductCommand>> deadlines(ConductCase conductCase, DecisionContext context) {
        Optional<Instant> decision = conductCase.decisionDueAt().filter(at -> !conductCase.isOverdue());
        return switch (conductCase.status()) {
            case REPORTED, UNDER_REVIEW, HEARD ->
                Stream.concat(
                                owed("decision", decision, RecordOverdue.of()),
                                owed("lapse", conductCase.lapsesAt(), LapseCase.of()))
                        .toList();
            case APPEALED ->
                owed("appeal-decision", decision, RecordOverdue.of()).toList();
            case UPHELD, VARIED ->
                owed("appeal", conductCase.appealUntil(), FinaliseCase.of()).toList();
            case NONE, DISMISSED_CASE, FINAL, LAPSED -> List.of();
        };
    }

    private static Stream<Deadline<ConductCommand>> owed(String name, Optional<Instant> dueAt, ConductCommand command) {
        return dueAt.map(due -> Deadline.of(name, due, command)).stream();
    }
}
