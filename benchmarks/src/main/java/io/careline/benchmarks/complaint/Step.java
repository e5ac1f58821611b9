package io.careline.benchmarks.complaint;

import io.careline.common.CustomerRef;
import io.careline.common.DepartmentId;
import io.careline.common.Money;
import io.careline.complaint.AcknowledgeComplaint;
import io.careline.complaint.AssessComplaint;
import io.careline.complaint.Channel;
import io.careline.complaint.ClaimComplaint;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintCommand;
import io.careline.complaint.ProposeResponse;
import io.careline.complaint.RegisterComplaint;
import io.careline.complaint.ResponseOutcome;
import io.careline.complaint.StartInvestigation;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.Decision;
import io.careline.lifecycle.DecisionContext;

/** The transitions that are measured, each with the complaint that it starts from. */
public enum Step {
    /** Accepted; no rule, no clock: what the machinery alone costs. */
    START_INVESTIGATION(assessed(), StartInvestigation.of()),
    /** Accepted after three rules; answers the customer, so one clock ends and starts anew. */
    PROPOSE_RESPONSE(investigating(), proposal("80")),
    /** Refused: the money is beyond the authority of the level. */
    PROPOSE_BEYOND_AUTHORITY(investigating(), proposal("500"));

    private static final String NOW = "2026-03-02T11:00";

    private final Complaint complaint;
    private final ComplaintCommand command;
    private final DecisionContext context;

    Step(Complaint complaint, ComplaintCommand command) {
        this.complaint = complaint;
        this.command = command;
        this.context = context(Desk.DIRECTOR, "measured");
    }

    /** Sends the step's command to its complaint. */
    Outcome by(Contestant contestant) {
        return contestant.send(complaint, command, context);
    }

    /** A major complaint, so that who owns it matters. */
    private static Complaint assessed() {
        Complaint complaint = Desk.LIFECYCLE.initial("C-2026-000017");
        complaint = accepted(
                complaint,
                RegisterComplaint.builder()
                        .customer(CustomerRef.of("K-7"))
                        .receivedAt(Desk.local("2026-03-02T09:00"))
                        .channel(Channel.PHONE)
                        .department(DepartmentId.of("repairs"))
                        .summary("The lift is out of order")
                        .claimedCompensation(Money.of("CNY", "300"))
                        .build(),
                Desk.OFFICER,
                "register");
        complaint = accepted(complaint, AcknowledgeComplaint.of(), Desk.OFFICER, "acknowledge");
        complaint = accepted(complaint, AssessComplaint.builder().build(), Desk.OFFICER, "assess");
        return accepted(complaint, ClaimComplaint.of(), Desk.DIRECTOR, "claim");
    }

    private static Complaint investigating() {
        return accepted(assessed(), StartInvestigation.of(), Desk.DIRECTOR, "start");
    }

    private static ProposeResponse proposal(String remedy) {
        return ProposeResponse.builder()
                .outcome(ResponseOutcome.UPHELD)
                .reasons("the lift had not been serviced")
                .remedy(Money.of("CNY", remedy))
                .build();
    }

    private static Complaint accepted(Complaint complaint, ComplaintCommand command, Actor actor, String id) {
        var decision = Desk.LIFECYCLE.decide(complaint, command, context(actor, id));
        if (decision.outcome() != Decision.Outcome.ACCEPTED) {
            throw new IllegalStateException(command.type() + ": " + decision);
        }
        return Desk.LIFECYCLE.apply(complaint, decision);
    }

    private static DecisionContext context(Actor actor, String commandId) {
        return DecisionContext.of(Desk.local(NOW), actor, "5f0c1b7e-" + commandId);
    }
}
