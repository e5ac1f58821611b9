package io.careline.core.callback;

import io.careline.callback.CallResult;
import io.careline.callback.Callback;
import io.careline.callback.CallbackEvent;
import io.careline.callback.CallbackPurpose;
import io.careline.callback.CallbackReasons;
import io.careline.callback.CaseDisputeRequested;
import io.careline.callback.CaseFollowUpReported;
import io.careline.callback.ConcludeCall;
import io.careline.callback.NewCaseRequested;
import io.careline.common.Id;
import io.careline.complaint.ComplaintId;
import io.careline.complaint.FollowUpOutcome;
import io.careline.core.internal.Objection;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Rejection;
import java.util.List;
import java.util.Optional;

/** What a call asks of cases: a dissatisfied customer's is disputed, a new requirement opens one (rules CB1, CB6). */
final class Consequences {
    private Consequences() {}

    private static boolean isDisputed(ConcludeCall command) {
        return command.result() == CallResult.DISSATISFIED;
    }

    private static boolean isCaseNeeded(ConcludeCall command) {
        return command.result() == CallResult.NEW_REQUIREMENT && !command.isPlanGiven();
    }

    static List<Rejection> statementIsGiven(Callback callback, ConcludeCall command, DecisionContext context) {
        if (!Objection.isBlank(command.statement()) || !(isDisputed(command) || isCaseNeeded(command))) {
            return List.of();
        }
        return List.of(Rejection.of(CallbackReasons.STATEMENT_MISSING, isDisputed(command) ? "CB1" : "CB6"));
    }

    static List<Finding> sourceCaseIsKnown(Callback callback, ConcludeCall command, DecisionContext context) {
        return isDisputed(command) && callback.caseId().isEmpty()
                ? List.of(Finding.of(CallbackReasons.CASE_MISSING, "CB1"))
                : List.of();
    }

    /** What the source case learns of a call that asked whether its customer is satisfied; nothing of any other call. */
    static List<CallbackEvent> followUp(Callback callback, FollowUpOutcome outcome, Optional<String> note) {
        boolean isAsked =
                callback.purpose().filter(CallbackPurpose.SATISFACTION::equals).isPresent();
        return callback
                .caseId()
                .filter(unused -> isAsked)
                .<CallbackEvent>map(caseId -> CaseFollowUpReported.builder()
                        .caseId(caseId)
                        .outcome(outcome)
                        .note(note)
                        .build())
                .stream()
                .toList();
    }

    /** What a last call says that ended without an answer to the question. */
    static FollowUpOutcome unanswered(CallResult result) {
        return switch (result) {
            case PLAN_REJECTED -> FollowUpOutcome.DISSATISFIED;
            case INCONVENIENT -> FollowUpOutcome.REFUSED;
            case SATISFIED, DISSATISFIED, NEW_REQUIREMENT, NOT_THE_CUSTOMER -> FollowUpOutcome.UNREACHABLE;
        };
    }

    /** Without a source case there is nothing to dispute, so that a dissatisfied customer gets a case of his own. */
    static List<CallbackEvent> of(Callback callback, ConcludeCall command) {
        if (command.result() == CallResult.SATISFIED) {
            return followUp(callback, FollowUpOutcome.SATISFIED, command.statement());
        }
        if (isDisputed(command) && callback.caseId().isPresent()) {
            return List.of(CaseDisputeRequested.builder()
                    .caseId(callback.caseId().get())
                    .reason(Objection.given(command.statement()))
                    .build());
        }
        return callback.customer().isPresent() && (isDisputed(command) || isCaseNeeded(command))
                ? List.of(NewCaseRequested.builder()
                        .newCase(ComplaintId.of(Id.fitting(callback.id() + "/case-1")))
                        .follows(callback.caseId())
                        .customer(callback.customer().get())
                        .department(callback.department())
                        .owner(callback.owner())
                        .summary(Objection.given(command.statement()))
                        .build())
                : List.of();
    }
}
