package io.careline.core.complaint;

import io.careline.complaint.AcceptResponse;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintEvent;
import io.careline.complaint.DisputeResponse;
import io.careline.complaint.FinalResponseIssued;
import io.careline.complaint.IssueFinalResponse;
import io.careline.complaint.ProposeResponse;
import io.careline.complaint.ResponseAccepted;
import io.careline.complaint.ResponseDisputed;
import io.careline.complaint.ResponseProposed;
import io.careline.core.internal.Objection;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Rejection;
import java.util.List;

/** The answer to a complaint: proposed, accepted, disputed, final (rules CP4, CP17). */
record Answering(
        Authority authority, Escalation escalation, ComplaintClockBook clocks, SatisfactionCalls satisfactionCalls) {
    List<Rejection> isWithinAuthority(Complaint complaint, ProposeResponse command, DecisionContext context) {
        return authority.over(complaint, command.remedy());
    }

    List<ComplaintEvent> propose(Complaint complaint, ProposeResponse command, DecisionContext context) {
        return List.of(ResponseProposed.builder()
                .outcome(command.outcome())
                .reasons(Objection.given(command.reasons()))
                .remedy(command.remedy())
                .clocks(clocks.on(complaint).responded(context.now()).marks())
                .attributes(command.attributes())
                .build());
    }

    List<ComplaintEvent> accept(Complaint complaint, AcceptResponse command, DecisionContext context) {
        return satisfactionCalls.after(
                complaint,
                ResponseAccepted.builder()
                        .clocks(clocks.on(complaint).resolved(context.now()).marks())
                        .attributes(command.attributes())
                        .build());
    }

    List<ComplaintEvent> dispute(Complaint complaint, DisputeResponse command, DecisionContext context) {
        return List.of(ResponseDisputed.builder()
                .level(escalation.above(complaint))
                .reason(Objection.given(command.reason()))
                .clocks(clocks.on(complaint)
                        .opened(context.now())
                        .asked(context.now())
                        .marks())
                .attributes(command.attributes())
                .build());
    }

    List<Rejection> isWithinAuthority(Complaint complaint, IssueFinalResponse command, DecisionContext context) {
        return authority.over(complaint, command.remedy());
    }

    List<ComplaintEvent> issueFinal(Complaint complaint, IssueFinalResponse command, DecisionContext context) {
        return satisfactionCalls.after(
                complaint,
                FinalResponseIssued.builder()
                        .outcome(command.outcome())
                        .reasons(Objection.given(command.reasons()))
                        .remedy(command.remedy())
                        .recourse(Objection.given(command.recourse()))
                        .clocks(clocks.on(complaint).resolved(context.now()).marks())
                        .attributes(command.attributes())
                        .build());
    }
}
