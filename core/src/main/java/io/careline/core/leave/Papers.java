package io.careline.core.leave;

import io.careline.core.internal.LocalTimes;
import io.careline.leave.CompletePapers;
import io.careline.leave.LeaveEvent;
import io.careline.leave.LeavePolicy;
import io.careline.leave.LeaveReasons;
import io.careline.leave.LeaveRequest;
import io.careline.leave.PapersCompleted;
import io.careline.leave.PapersMissed;
import io.careline.leave.RecordPapersMissed;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Rejection;
import java.util.List;

/** The papers that follow on the first day back (rule L16). */
record Papers(LeavePolicy policy) {
    static List<Rejection> areOwed(LeaveRequest request, DecisionContext context) {
        return request.papersDueAt().isPresent() ? List.of() : List.of(Rejection.of(LeaveReasons.PAPERS_NOT_OWED));
    }

    static List<Rejection> areNamed(LeaveRequest request, CompletePapers command, DecisionContext context) {
        return command.documents().isEmpty() ? List.of(Rejection.of(LeaveReasons.DOCUMENTS_MISSING)) : List.of();
    }

    static List<LeaveEvent> complete(LeaveRequest request, CompletePapers command, DecisionContext context) {
        return List.of(PapersCompleted.builder()
                .documents(command.documents())
                .attributes(command.attributes())
                .build());
    }

    List<Rejection> areOverdue(LeaveRequest request, DecisionContext context) {
        return request.papersDueAt()
                .filter(dueAt -> context.now().isBefore(dueAt))
                .map(dueAt -> List.of(Rejection.of(LeaveReasons.PAPERS_NOT_OVERDUE, "L16")
                        .with("dueAt", LocalTimes.of(dueAt, policy.zone()))))
                .orElse(List.of());
    }

    static List<LeaveEvent> miss(LeaveRequest request, RecordPapersMissed command, DecisionContext context) {
        return request.isPapersMissed()
                ? List.of()
                : List.of(PapersMissed.builder()
                        .dueAt(request.papersDueAt().orElseThrow())
                        .attributes(command.attributes())
                        .build());
    }
}
