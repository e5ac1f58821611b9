package io.careline.compat.v0_1;

import io.careline.calendar.ClockName;
import io.careline.callback.CallAnswered;
import io.careline.callback.CallFailed;
import io.careline.callback.CallOutcome;
import io.careline.callback.CallPutOff;
import io.careline.callback.CallResult;
import io.careline.callback.CallStep;
import io.careline.callback.CallbackAssigned;
import io.careline.callback.CallbackBecameDue;
import io.careline.callback.CallbackCancelled;
import io.careline.callback.CallbackCompleted;
import io.careline.callback.CallbackExhausted;
import io.careline.callback.CallbackExpired;
import io.careline.callback.CallbackOffered;
import io.careline.callback.CallbackPurpose;
import io.careline.callback.CallbackReassigned;
import io.careline.callback.CallbackRequested;
import io.careline.callback.CallbackScheduled;
import io.careline.callback.CallbackSuppressed;
import io.careline.callback.CaseDisputeRequested;
import io.careline.callback.CustomerDialed;
import io.careline.callback.MissingCallReported;
import io.careline.callback.NewCaseRequested;
import io.careline.callback.OfferDeclined;
import io.careline.callback.PromiseBreached;
import io.careline.callback.StepTaken;
import io.careline.callback.VisitRecorded;
import io.careline.common.AgentId;
import io.careline.common.CustomerRef;
import io.careline.complaint.ComplaintId;
import java.util.List;

/** The callback events of 0.1 with what was mandatory then. */
final class CallbackEvents {
    private CallbackEvents() {}

    static List<Object> all() {
        return List.of(
                CallAnswered.builder().attempt(1).build(),
                CallFailed.builder().attempt(1).outcome(CallOutcome.NO_ANSWER).build(),
                CallPutOff.builder()
                        .result(CallResult.SATISFIED)
                        .dueAt(Given.NOW)
                        .build(),
                CallbackAssigned.builder().assignee(Given.actor()).build(),
                CallbackBecameDue.builder().build(),
                CallbackCancelled.builder().reason("text").build(),
                CallbackCompleted.builder().result(CallResult.SATISFIED).build(),
                CallbackExhausted.builder().attempts(1).build(),
                CallbackExpired.builder().build(),
                CallbackOffered.builder().agent(Given.actor()).build(),
                CallbackReassigned.builder()
                        .assignee(Given.actor())
                        .previousOwner(AgentId.of("id-1"))
                        .reason("text")
                        .build(),
                CallbackRequested.builder()
                        .customer(CustomerRef.of("customerref"))
                        .zone(Given.ZONE)
                        .purpose(CallbackPurpose.of("callbackpurpose"))
                        .prospect(false)
                        .expiresAt(Given.NOW)
                        .build(),
                CallbackScheduled.builder().dueAt(Given.NOW).build(),
                CallbackSuppressed.builder().reason("text").build(),
                CaseDisputeRequested.builder()
                        .caseId(ComplaintId.of("id-1"))
                        .reason("text")
                        .build(),
                CustomerDialed.builder().attempt(1).agent(Given.actor()).build(),
                MissingCallReported.builder().build(),
                NewCaseRequested.builder()
                        .newCase(ComplaintId.of("id-1"))
                        .customer(CustomerRef.of("customerref"))
                        .summary("text")
                        .build(),
                OfferDeclined.builder().agent(AgentId.of("id-1")).build(),
                PromiseBreached.builder()
                        .clock(ClockName.of("clockname"))
                        .instance(1)
                        .dueAt(Given.NOW)
                        .build(),
                StepTaken.builder().step(CallStep.of("callstep")).build(),
                VisitRecorded.builder().visitedAt(Given.NOW).customerHome(false).build());
    }
}
