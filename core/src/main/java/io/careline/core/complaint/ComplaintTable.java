package io.careline.core.complaint;

import static io.careline.complaint.ComplaintStatus.ACKNOWLEDGED;
import static io.careline.complaint.ComplaintStatus.ASSESSED;
import static io.careline.complaint.ComplaintStatus.FOLLOW_UP;
import static io.careline.complaint.ComplaintStatus.INVESTIGATING;
import static io.careline.complaint.ComplaintStatus.NONE;
import static io.careline.complaint.ComplaintStatus.ON_HOLD;
import static io.careline.complaint.ComplaintStatus.REGISTERED;
import static io.careline.complaint.ComplaintStatus.RESOLVED;
import static io.careline.complaint.ComplaintStatus.RESPONSE_PROPOSED;

import io.careline.complaint.AcceptResponse;
import io.careline.complaint.AcknowledgeComplaint;
import io.careline.complaint.AssessComplaint;
import io.careline.complaint.AssignComplaint;
import io.careline.complaint.ChargeDepartment;
import io.careline.complaint.ClaimComplaint;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintCommand;
import io.careline.complaint.ComplaintCommandType;
import io.careline.complaint.ComplaintEvent;
import io.careline.complaint.ComplaintId;
import io.careline.complaint.ComplaintPolicy;
import io.careline.complaint.ComplaintReasons;
import io.careline.complaint.DeescalateComplaint;
import io.careline.complaint.DisputeResponse;
import io.careline.complaint.EscalateComplaint;
import io.careline.complaint.HoldComplaint;
import io.careline.complaint.IssueFinalResponse;
import io.careline.complaint.ProposeResponse;
import io.careline.complaint.ReassignComplaint;
import io.careline.complaint.ReclassifyComplaint;
import io.careline.complaint.RecordBreach;
import io.careline.complaint.RecordCustomerContact;
import io.careline.complaint.RegisterComplaint;
import io.careline.complaint.ResumeComplaint;
import io.careline.complaint.StartInvestigation;
import io.careline.core.internal.Objection;
import io.careline.core.lifecycle.LifecycleBuilder;
import io.careline.core.lifecycle.Lifecycles;
import io.careline.core.lifecycle.RowBuilder;
import io.careline.lifecycle.Rejection;

/** The complaint life cycle's table: every command, where it may be sent, where it leads, what speaks against it. */
final class ComplaintTable {
    private final ComplaintPolicy policy;
    private final Registration registration;
    private final Assessment assessment;
    private final Ownership ownership;
    private final Investigation investigation;
    private final Escalation escalation;
    private final Answering answering;
    private final FollowingUp followingUp;
    private final Ending ending;
    private final Breaching breaching;
    private final Merging merging;
    private final ComplaintRestoration restoration;
    private final LifecycleBuilder<Complaint, ComplaintCommand, ComplaintEvent> table;

    ComplaintTable(ComplaintPolicy policy, ComplaintClockBook clocks) {
        this.policy = policy;
        this.registration = new Registration(policy, clocks);
        this.ownership = new Ownership(policy);
        this.assessment = new Assessment(ownership, clocks);
        this.investigation = new Investigation(clocks);
        this.escalation = new Escalation(policy);
        this.answering = new Answering(
                new Authority(policy), escalation, clocks, new SatisfactionCalls(policy.satisfactionCallZone()));
        this.followingUp = new FollowingUp(policy, escalation, clocks);
        this.ending = new Ending(policy, clocks);
        this.breaching = new Breaching(clocks);
        this.merging = new Merging(clocks);
        this.restoration = new ComplaintRestoration(policy, clocks);
        this.table =
                Lifecycles.define("complaint", ComplaintEvent.class, id -> Complaint.unregistered(ComplaintId.of(id)));
    }

    LifecycleBuilder<Complaint, ComplaintCommand, ComplaintEvent> define() {
        table.version(policy.version())
                .evolve(ComplaintEvolution::after)
                .deadlines(Breaching::deadlines)
                .restore(restoration::of);
        intake();
        owners();
        work();
        answers();
        new EndRows(table, followingUp, ending).add();
        new RelationRows(table, merging).add();
        return table;
    }

    private <K extends ComplaintCommand> RowBuilder<Complaint, ComplaintCommand, ComplaintEvent, K> on(
            ComplaintCommandType type, Class<K> command) {
        return table.on(type, command);
    }

    private void intake() {
        on(ComplaintCommandType.REGISTER, RegisterComplaint.class)
                .from(NONE)
                .to(REGISTERED)
                .check(registration::entryIsComplete)
                .check(registration::isNotFromTheFuture)
                .check(OtherComplaint.isAnother(RegisterComplaint::parent))
                .emit(registration::register);
        on(ComplaintCommandType.ACKNOWLEDGE, AcknowledgeComplaint.class)
                .from(REGISTERED)
                .to(ACKNOWLEDGED)
                .emit(registration::acknowledge);
        on(ComplaintCommandType.ASSESS, AssessComplaint.class)
                .from(REGISTERED, ACKNOWLEDGED)
                .to(ASSESSED)
                .check(assessment::ownerCanDecide)
                .emit(assessment::assess);
        on(ComplaintCommandType.RECLASSIFY, ReclassifyComplaint.class)
                .from(ASSESSED, INVESTIGATING, ON_HOLD, RESPONSE_PROPOSED)
                .check(assessment::correctionIsGiven)
                .check(Objection.ifBlank(ReclassifyComplaint::reason, ComplaintReasons.REASON_MISSING))
                .check(assessment::ownerCanDecide)
                .emit(assessment::reclassify);
    }

    private void owners() {
        on(ComplaintCommandType.ASSIGN, AssignComplaint.class)
                .from(ComplaintStatuses.open())
                .check(ownership::isInPool)
                .check(ownership::assigneeDecides)
                .emit(ownership::assign);
        on(ComplaintCommandType.REASSIGN, ReassignComplaint.class)
                .from(ComplaintStatuses.open())
                .when(ownership::hasOwner)
                .when(ownership::mayBeTakenOver)
                .check(Objection.ifBlank(ReassignComplaint::reason, ComplaintReasons.REASON_MISSING))
                .check(ownership::assigneeDecides)
                .emit(ownership::reassign);
        on(ComplaintCommandType.CLAIM, ClaimComplaint.class)
                .from(ComplaintStatuses.open())
                .when(ownership::isClaimable)
                .when(ownership::claimantDecides)
                .emit(ownership::claim);
        on(ComplaintCommandType.ESCALATE, EscalateComplaint.class)
                .from(ComplaintStatuses.open())
                .when(escalation::isBelowTop)
                .check(escalation::levelIsAbove)
                .check(escalation::causeIsGiven)
                .emit(escalation::escalate);
        on(ComplaintCommandType.DEESCALATE, DeescalateComplaint.class)
                .from(ComplaintStatuses.open())
                .when(escalation::isAboveDesk)
                .check(Objection.ifBlank(DeescalateComplaint::reason, ComplaintReasons.REASON_MISSING))
                .emit(escalation::deescalate);
    }

    private void work() {
        on(ComplaintCommandType.CHARGE_DEPARTMENT, ChargeDepartment.class)
                .from(ASSESSED, INVESTIGATING, ON_HOLD)
                .emit(investigation::charge);
        on(ComplaintCommandType.START_INVESTIGATION, StartInvestigation.class)
                .from(ASSESSED)
                .to(INVESTIGATING)
                .emit(investigation::start);
        on(ComplaintCommandType.START_INVESTIGATION, StartInvestigation.class)
                .from(INVESTIGATING)
                .alreadySo();
        on(ComplaintCommandType.HOLD, HoldComplaint.class)
                .from(ASSESSED, INVESTIGATING, ON_HOLD)
                .to(ON_HOLD)
                .emit(investigation::hold);
        on(ComplaintCommandType.RESUME, ResumeComplaint.class)
                .from(ON_HOLD)
                .to(INVESTIGATING)
                .emit(investigation::resume);
        on(ComplaintCommandType.RECORD_CUSTOMER_CONTACT, RecordCustomerContact.class)
                .from(ON_HOLD)
                .to(ON_HOLD, INVESTIGATING)
                .emit(investigation::contact);
        on(ComplaintCommandType.RECORD_CUSTOMER_CONTACT, RecordCustomerContact.class)
                .from(REGISTERED, ACKNOWLEDGED, ASSESSED, INVESTIGATING, RESPONSE_PROPOSED, RESOLVED, FOLLOW_UP)
                .emit(investigation::contact);
        on(ComplaintCommandType.RECORD_BREACH, RecordBreach.class)
                .from(ComplaintStatuses.recorded())
                .check(Breaching::isDue)
                .emit(breaching::record);
    }

    private void answers() {
        on(ComplaintCommandType.PROPOSE_RESPONSE, ProposeResponse.class)
                .from(ASSESSED, INVESTIGATING)
                .to(RESPONSE_PROPOSED)
                .when(ownership::ownerDecides)
                .check(Objection.ifBlank(
                        ProposeResponse::reasons, Rejection.of(ComplaintReasons.GROUNDS_MISSING, "CP17")))
                .check(answering::isWithinAuthority)
                .emit(answering::propose);
        on(ComplaintCommandType.ACCEPT_RESPONSE, AcceptResponse.class)
                .from(RESPONSE_PROPOSED)
                .to(RESOLVED)
                .emit(answering::accept);
        on(ComplaintCommandType.DISPUTE_RESPONSE, DisputeResponse.class)
                .from(RESPONSE_PROPOSED, RESOLVED, FOLLOW_UP)
                .to(INVESTIGATING)
                .check(Objection.ifBlank(DisputeResponse::reason, ComplaintReasons.REASON_MISSING))
                .emit(answering::dispute);
        on(ComplaintCommandType.ISSUE_FINAL_RESPONSE, IssueFinalResponse.class)
                .from(ASSESSED, INVESTIGATING, RESPONSE_PROPOSED)
                .to(RESOLVED)
                .when(ownership::ownerDecides)
                .check(Objection.ifBlank(
                        IssueFinalResponse::reasons, Rejection.of(ComplaintReasons.GROUNDS_MISSING, "CP17")))
                .check(Objection.ifBlank(IssueFinalResponse::recourse, ComplaintReasons.RECOURSE_MISSING))
                .check(answering::isWithinAuthority)
                .emit(answering::issueFinal);
    }
}
