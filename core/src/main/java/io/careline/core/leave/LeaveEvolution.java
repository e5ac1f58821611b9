package io.careline.core.leave;

import io.careline.leave.ApprovalGiven;
import io.careline.leave.EmergencyReported;
import io.careline.leave.LeaveAbsenceRaised;
import io.careline.leave.LeaveApplication;
import io.careline.leave.LeaveApproval;
import io.careline.leave.LeaveChain;
import io.careline.leave.LeaveCompleted;
import io.careline.leave.LeaveDelegated;
import io.careline.leave.LeaveDrafted;
import io.careline.leave.LeaveEvent;
import io.careline.leave.LeaveLevel;
import io.careline.leave.LeaveRecounted;
import io.careline.leave.LeaveRequest;
import io.careline.leave.LeaveResubmitted;
import io.careline.leave.LeaveShortened;
import io.careline.leave.LeaveStatus;
import io.careline.leave.LeaveSubmission;
import io.careline.leave.LeaveSubmitted;
import io.careline.leave.LeaveTransferred;
import io.careline.leave.PapersCompleted;
import io.careline.leave.UnauthorisedAbsence;
import io.careline.lifecycle.EventEnvelope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** How each event changes a leave request. */
final class LeaveEvolution {
    private LeaveEvolution() {}

    static LeaveRequest after(LeaveRequest request, LeaveEvent event, EventEnvelope<?> envelope) {
        LeaveRequest.Builder next = LeaveRequest.builder()
                .from(request)
                .revision(request.revision().next(envelope))
                .attributes(request.attributes().withAll(event.attributes()));
        switch (event.type()) {
            case DRAFTED -> next.status(LeaveStatus.DRAFT).application(((LeaveDrafted) event).application());
            case SUBMITTED -> submit(next, ((LeaveSubmitted) event).submission());
            case EMERGENCY_REPORTED -> submit(next, ((EmergencyReported) event).submission());
            case RESUBMITTED -> submit(next, ((LeaveResubmitted) event).submission());
            case APPROVAL_GIVEN -> approve(next, (ApprovalGiven) event, envelope);
            case APPROVED -> next.status(LeaveStatus.APPROVED).approvedAt(envelope.time());
            case DECLINED -> next.status(LeaveStatus.DECLINED);
            case RETURNED -> next.status(LeaveStatus.RETURNED);
            case TRANSFERRED -> transfer(next, request, (LeaveTransferred) event);
            case DELEGATED -> delegate(next, request, (LeaveDelegated) event);
            case WITHDRAWN -> next.status(LeaveStatus.WITHDRAWN);
            case REVOCATION_REQUESTED -> next.status(LeaveStatus.REVOCATION_PENDING);
            case REVOCATION_REFUSED -> next.status(LeaveStatus.APPROVED);
            case REVOKED -> next.status(LeaveStatus.REVOKED);
            case PAPERS_COMPLETED -> file(next, request, (PapersCompleted) event);
            case PAPERS_MISSED -> next.papersMissed(true);
            case STARTED -> next.status(LeaveStatus.ONGOING).startedAt(envelope.time());
            case SHORTENED -> shorten(next, request, (LeaveShortened) event);
            case COMPLETED -> {
                LeaveCompleted completed = (LeaveCompleted) event;
                next.status(LeaveStatus.COMPLETED)
                        .returnedAt(completed.returnedAt())
                        .papersDueAt(completed.papersDueAt());
            }
            case OVERSTAYED -> next.overstayed(true);
            case ABSENCE_RAISED -> next.absences(absences(request, ((LeaveAbsenceRaised) event).absence()));
            case RECOUNTED -> recount(next, request, (LeaveRecounted) event);
            case EXPIRED -> next.status(LeaveStatus.EXPIRED);
            case ROSTER_GAP_REQUESTED -> {}
        }
        return next.build();
    }

    /** What was raised while it lasted ends where the rest begins. */
    private static List<UnauthorisedAbsence> absences(LeaveRequest request, UnauthorisedAbsence raised) {
        List<UnauthorisedAbsence> absences = new ArrayList<>();
        for (UnauthorisedAbsence known : request.absences()) {
            boolean isContinued = known.to().isEmpty()
                    && known.cause().equals(raised.cause())
                    && known.from().isBefore(raised.from());
            absences.add(
                    isContinued
                            ? UnauthorisedAbsence.builder()
                                    .agent(known.agent())
                                    .from(known.from())
                                    .to(raised.from().minusDays(1))
                                    .cause(known.cause())
                                    .build()
                            : known);
        }
        absences.add(raised);
        return absences;
    }

    private static void submit(LeaveRequest.Builder next, LeaveSubmission submission) {
        next.status(LeaveStatus.PENDING)
                .application(submission.application())
                .submission(submission)
                .level(1)
                .approvals(List.of())
                .papersDueAt(submission.papersDueAt());
    }

    private static void approve(LeaveRequest.Builder next, ApprovalGiven event, EventEnvelope<?> envelope) {
        next.level(event.nextLevel());
        event.approvers()
                .forEach(approver -> next.addApprovals(LeaveApproval.builder()
                        .level(event.level())
                        .approver(approver)
                        .signedBy(envelope.actor())
                        .at(envelope.time())
                        .build()));
    }

    private static void change(
            LeaveRequest.Builder next, LeaveRequest request, UnaryOperator<LeaveSubmission.Builder> change) {
        next.submission(request.submission()
                .map(known ->
                        change.apply(LeaveSubmission.builder().from(known)).build()));
    }

    private static void transfer(LeaveRequest.Builder next, LeaveRequest request, LeaveTransferred event) {
        List<LeaveLevel> levels = new ArrayList<>(
                request.submission().map(known -> known.chain().levels()).orElse(List.of()));
        if (request.level() >= 1 && request.level() <= levels.size()) {
            LeaveLevel level = levels.get(request.level() - 1);
            levels.set(
                    request.level() - 1,
                    LeaveLevel.builder()
                            .role(level.role())
                            .mode(level.mode())
                            .approvers(level.approvers().stream()
                                    .map(approver -> approver.equals(event.from()) ? event.to() : approver)
                                    .toList())
                            .build());
            changeChain(next, request, chain -> chain.levels(levels));
        }
    }

    private static void delegate(LeaveRequest.Builder next, LeaveRequest request, LeaveDelegated event) {
        changeChain(next, request, chain -> chain.addSubstitutions(event.substitution()));
    }

    private static void changeChain(
            LeaveRequest.Builder next, LeaveRequest request, UnaryOperator<LeaveChain.Builder> change) {
        request.submission()
                .map(LeaveSubmission::chain)
                .map(chain -> change.apply(LeaveChain.builder().from(chain)).build())
                .ifPresent(chain -> change(next, request, known -> known.chain(chain)));
    }

    /** What papers were missed stays on record when they come late. */
    private static void file(LeaveRequest.Builder next, LeaveRequest request, PapersCompleted event) {
        Optional<LeaveApplication> application = request.application()
                .map(known -> LeaveApplication.builder()
                        .from(known)
                        .addAllDocuments(event.documents())
                        .build());
        next.application(application).papersDueAt(Optional.empty());
        application.ifPresent(known -> change(next, request, submission -> submission.application(known)));
    }

    private static void recount(LeaveRequest.Builder next, LeaveRequest request, LeaveRecounted event) {
        next.papersDueAt(event.papersDueAt());
        change(
                next,
                request,
                submission -> submission
                        .count(event.after())
                        .startsAt(event.startsAt())
                        .endsAt(event.endsAt())
                        .returnDueAt(event.returnDueAt()));
    }

    private static void shorten(LeaveRequest.Builder next, LeaveRequest request, LeaveShortened event) {
        Optional<LeaveApplication> application = request.application()
                .map(known -> LeaveApplication.builder()
                        .from(known)
                        .span(event.span())
                        .build());
        next.application(application);
        application.ifPresent(known -> change(
                next, request, submission -> submission.application(known).count(event.taken())));
    }
}
