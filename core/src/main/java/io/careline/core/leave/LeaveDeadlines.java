package io.careline.core.leave;

import io.careline.leave.ExpireLeave;
import io.careline.leave.LeaveCommand;
import io.careline.leave.LeaveRequest;
import io.careline.leave.LeaveStatus;
import io.careline.leave.LeaveSubmission;
import io.careline.leave.RecordOverstay;
import io.careline.leave.RecordPapersMissed;
import io.careline.leave.StartLeave;
import io.careline.lifecycle.Deadline;
import io.careline.lifecycle.DecisionContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What is owed and by when: a decision by the approvers, the way back and the papers by the agent. */
final class LeaveDeadlines {
    private static final Set<LeaveStatus> WITH_PAPERS = EnumSet.of(
            LeaveStatus.APPROVED, LeaveStatus.REVOCATION_PENDING, LeaveStatus.ONGOING, LeaveStatus.COMPLETED);

    private LeaveDeadlines() {}

    static List<Deadline<LeaveCommand>> of(LeaveRequest request, DecisionContext context) {
        List<Deadline<LeaveCommand>> owed = new ArrayList<>();
        request.submission().ifPresent(submission -> addOwn(request, submission, owed));
        if (WITH_PAPERS.contains(request.status()) && !request.isPapersMissed()) {
            request.papersDueAt().ifPresent(at -> owed.add(Deadline.of("papers", at, RecordPapersMissed.of())));
        }
        return owed;
    }

    private static void addOwn(LeaveRequest request, LeaveSubmission submission, List<Deadline<LeaveCommand>> owed) {
        switch (request.status()) {
            case PENDING, RETURNED -> owed.add(Deadline.of("decision", submission.expiresAt(), ExpireLeave.of()));
            case APPROVED, REVOCATION_PENDING -> owed.add(Deadline.of("start", submission.startsAt(), StartLeave.of()));
            case ONGOING -> {
                if (!request.isOverstayed()) {
                    owed.add(Deadline.of("report-back", submission.returnDueAt(), RecordOverstay.of()));
                }
            }
            case NONE, DRAFT, COMPLETED, DECLINED, WITHDRAWN, EXPIRED, REVOKED -> {}
        }
    }
}
