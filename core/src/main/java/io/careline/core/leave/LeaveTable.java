package io.careline.core.leave;

import static io.careline.leave.LeaveStatus.APPROVED;
import static io.careline.leave.LeaveStatus.COMPLETED;
import static io.careline.leave.LeaveStatus.DECLINED;
import static io.careline.leave.LeaveStatus.DRAFT;
import static io.careline.leave.LeaveStatus.EXPIRED;
import static io.careline.leave.LeaveStatus.NONE;
import static io.careline.leave.LeaveStatus.ONGOING;
import static io.careline.leave.LeaveStatus.PENDING;
import static io.careline.leave.LeaveStatus.RETURNED;
import static io.careline.leave.LeaveStatus.REVOCATION_PENDING;
import static io.careline.leave.LeaveStatus.REVOKED;
import static io.careline.leave.LeaveStatus.WITHDRAWN;

import io.careline.core.internal.Objection;
import io.careline.core.lifecycle.LifecycleBuilder;
import io.careline.core.lifecycle.Lifecycles;
import io.careline.core.lifecycle.RowBuilder;
import io.careline.leave.ApproveLeave;
import io.careline.leave.CompletePapers;
import io.careline.leave.DecideRevocation;
import io.careline.leave.DeclineLeave;
import io.careline.leave.DelegateLeave;
import io.careline.leave.DraftLeave;
import io.careline.leave.ExpireLeave;
import io.careline.leave.LeaveCommand;
import io.careline.leave.LeaveCommandType;
import io.careline.leave.LeaveEvent;
import io.careline.leave.LeavePolicy;
import io.careline.leave.LeaveReasons;
import io.careline.leave.LeaveRequest;
import io.careline.leave.LeaveRequestId;
import io.careline.leave.RecordAbsence;
import io.careline.leave.RecordOverstay;
import io.careline.leave.RecordPapersMissed;
import io.careline.leave.RecountLeave;
import io.careline.leave.ReportBack;
import io.careline.leave.ReportEmergency;
import io.careline.leave.RequestRevocation;
import io.careline.leave.ResubmitLeave;
import io.careline.leave.ReturnLeave;
import io.careline.leave.RevokeLeave;
import io.careline.leave.StartLeave;
import io.careline.leave.SubmitLeave;
import io.careline.leave.TransferLeave;
import io.careline.leave.WithdrawLeave;

/** The rows of the leave life cycle: read them top to bottom as its specification. */
final class LeaveTable {
    private final LeavePolicy policy;
    private final Submitting submitting;
    private final Approving approving;
    private final Handing handing;
    private final Revoking revoking;
    private final Counting counting;
    private final Absenting absenting;
    private final LifecycleBuilder<LeaveRequest, LeaveCommand, LeaveEvent> table =
            Lifecycles.define("leave", LeaveEvent.class, id -> LeaveRequest.unwritten(LeaveRequestId.of(id)));

    LeaveTable(LeavePolicy policy) {
        this.policy = policy;
        this.submitting = new Submitting(policy);
        this.approving = new Approving(policy);
        this.handing = new Handing(policy);
        this.revoking = new Revoking(policy);
        this.counting = new Counting(policy);
        this.absenting = new Absenting(policy, counting);
    }

    LifecycleBuilder<LeaveRequest, LeaveCommand, LeaveEvent> define() {
        table.version(policy.version())
                .evolve(LeaveEvolution::after)
                .deadlines(LeaveDeadlines::of)
                .restore(LeaveRestoration::of);
        asking();
        deciding();
        handingOn();
        undoing();
        going();
        comingBack();
        lapsing();
        return table;
    }

    private <K extends LeaveCommand> RowBuilder<LeaveRequest, LeaveCommand, LeaveEvent, K> on(
            LeaveCommandType type, Class<K> command) {
        return table.on(type, command);
    }

    private void asking() {
        on(LeaveCommandType.DRAFT, DraftLeave.class)
                .from(NONE, DRAFT)
                .to(DRAFT)
                .check((request, command, context) -> Submitting.isSameAgent(request, command.application()))
                .emit(submitting::draft);
        on(LeaveCommandType.SUBMIT, SubmitLeave.class)
                .from(NONE, DRAFT)
                .to(PENDING)
                .check(submitting::isSubmittable)
                .emit(submitting::submit);
        on(LeaveCommandType.REPORT_EMERGENCY, ReportEmergency.class)
                .from(NONE, DRAFT)
                .to(PENDING)
                .check(submitting::hasHappened)
                .check(submitting::isReportable)
                .emit(submitting::report);
        on(LeaveCommandType.RESUBMIT, ResubmitLeave.class)
                .from(RETURNED)
                .to(PENDING)
                .check(submitting::isResubmittable)
                .emit(submitting::resubmit);
        on(LeaveCommandType.WITHDRAW, WithdrawLeave.class)
                .from(DRAFT, PENDING, RETURNED)
                .to(WITHDRAWN)
                .when(Submitting::isFromApplicant)
                .emit(submitting::withdraw);
    }

    private void deciding() {
        on(LeaveCommandType.APPROVE, ApproveLeave.class)
                .from(PENDING)
                .to(PENDING, APPROVED)
                .when(Approving::isSubmitted)
                .when(approving::isInTime)
                .when(approving::mayDecide)
                .check(approving::isStillPossible)
                .emit(approving::approve);
        on(LeaveCommandType.DECLINE, DeclineLeave.class)
                .from(PENDING)
                .to(DECLINED)
                .when(Approving::isSubmitted)
                .when(approving::mayDecide)
                .check(Objection.ifBlank(DeclineLeave::reason, LeaveReasons.REASON_MISSING))
                .emit(approving::decline);
        on(LeaveCommandType.RETURN, ReturnLeave.class)
                .from(PENDING)
                .to(RETURNED)
                .when(Approving::isSubmitted)
                .when(approving::isInTime)
                .when(approving::mayDecide)
                .check(Objection.ifBlank(ReturnLeave::reason, LeaveReasons.REASON_MISSING))
                .emit(approving::giveBack);
    }

    private void handingOn() {
        on(LeaveCommandType.TRANSFER, TransferLeave.class)
                .from(PENDING)
                .when(Approving::isSubmitted)
                .when(handing::isNotOwn)
                .check(handing::mayTransfer)
                .check(handing::isOnLine)
                .check(Objection.ifBlank(TransferLeave::reason, LeaveReasons.REASON_MISSING))
                .emit(handing::transfer);
        on(LeaveCommandType.DELEGATE, DelegateLeave.class)
                .from(PENDING)
                .when(Approving::isSubmitted)
                .when(approving::mayDecide)
                .check(handing::isDelegable)
                .emit(handing::delegate);
    }

    private void undoing() {
        on(LeaveCommandType.REQUEST_REVOCATION, RequestRevocation.class)
                .from(APPROVED)
                .to(REVOCATION_PENDING)
                .when(Approving::isSubmitted)
                .when(Submitting::isFromApplicant)
                .when(revoking::hasNotBegun)
                .check(Objection.ifBlank(RequestRevocation::reason, LeaveReasons.REASON_MISSING))
                .emit(revoking::request);
        on(LeaveCommandType.DECIDE_REVOCATION, DecideRevocation.class)
                .from(REVOCATION_PENDING)
                .to(REVOKED, APPROVED)
                .when(Approving::isSubmitted)
                .when(revoking::mayDecide)
                .check(revoking::isDecidable)
                .emit(revoking::decide);
        on(LeaveCommandType.REVOKE, RevokeLeave.class)
                .from(APPROVED, REVOCATION_PENDING)
                .to(REVOKED)
                .when(Approving::isSubmitted)
                .when(revoking::mayRevoke)
                .when(revoking::hasNotBegun)
                .check(Objection.ifBlank(RevokeLeave::reason, LeaveReasons.REASON_MISSING))
                .emit(revoking::revoke);
    }

    private void going() {
        on(LeaveCommandType.START, StartLeave.class)
                .from(APPROVED, REVOCATION_PENDING)
                .to(ONGOING)
                .when(Approving::isSubmitted)
                .when(absenting::hasBegun)
                .emit(absenting::start);
        on(LeaveCommandType.START, StartLeave.class)
                .from(ONGOING, COMPLETED, REVOKED)
                .alreadySo();
        on(LeaveCommandType.COMPLETE_PAPERS, CompletePapers.class)
                .from(PENDING, APPROVED, REVOCATION_PENDING, ONGOING, COMPLETED)
                .when(Papers::areOwed)
                .check(Papers::areNamed)
                .emit(Papers::complete);
        on(LeaveCommandType.RECORD_PAPERS_MISSED, RecordPapersMissed.class)
                .from(APPROVED, REVOCATION_PENDING, ONGOING, COMPLETED)
                .when(Papers::areOwed)
                .when(new Papers(policy)::areOverdue)
                .emit(Papers::miss);
        on(LeaveCommandType.RECOUNT, RecountLeave.class)
                .from(PENDING, RETURNED, APPROVED, REVOCATION_PENDING, ONGOING, COMPLETED)
                .when(Approving::isSubmitted)
                .check(counting::isCountable)
                .emit(counting::recount);
    }

    private void comingBack() {
        on(LeaveCommandType.REPORT_BACK, ReportBack.class)
                .from(ONGOING)
                .to(COMPLETED)
                .when(Approving::isSubmitted)
                .check(absenting::isBack)
                .emit(absenting::reportBack);
        on(LeaveCommandType.RECORD_OVERSTAY, RecordOverstay.class)
                .from(ONGOING)
                .when(Approving::isSubmitted)
                .when(absenting::isOverdue)
                .emit(absenting::overstay);
        on(LeaveCommandType.RECORD_OVERSTAY, RecordOverstay.class)
                .from(COMPLETED)
                .alreadySo();
        on(LeaveCommandType.RECORD_ABSENCE, RecordAbsence.class)
                .from(PENDING, RETURNED, DECLINED, WITHDRAWN, EXPIRED, REVOKED)
                .when(Absenting::isKnown)
                .check(absenting::wasAway)
                .emit(absenting::raise);
    }

    private void lapsing() {
        on(LeaveCommandType.EXPIRE, ExpireLeave.class)
                .from(PENDING, RETURNED)
                .to(EXPIRED)
                .when(Approving::isSubmitted)
                .when(approving::isTooLate)
                .emit(approving::expire);
        on(LeaveCommandType.EXPIRE, ExpireLeave.class)
                .from(APPROVED, REVOCATION_PENDING, ONGOING, COMPLETED, DECLINED, WITHDRAWN, EXPIRED, REVOKED)
                .alreadySo();
    }
}
