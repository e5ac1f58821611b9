package io.careline.core.leave;

import io.careline.leave.LeaveReasons;
import io.careline.leave.LeaveRequest;
import io.careline.leave.LeaveStatus;
import io.careline.leave.LeaveSubmission;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Restoration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Takes over a leave request from a host's columns: completes what can be derived, and says what is missing. */
final class LeaveRestoration {
    private static final Set<LeaveStatus> UNSUBMITTED =
            EnumSet.of(LeaveStatus.NONE, LeaveStatus.DRAFT, LeaveStatus.WITHDRAWN);
    private static final Set<LeaveStatus> DECIDED = EnumSet.of(
            LeaveStatus.APPROVED,
            LeaveStatus.REVOCATION_PENDING,
            LeaveStatus.ONGOING,
            LeaveStatus.COMPLETED,
            LeaveStatus.REVOKED);

    private LeaveRestoration() {}

    static Restoration<LeaveRequest> of(LeaveRequest snapshot, DecisionContext context) {
        List<Finding> findings = new ArrayList<>();
        if (snapshot.status() == LeaveStatus.NONE) {
            findings.add(Finding.of(LeaveReasons.NOT_REQUESTED));
            return Restoration.of(snapshot, findings);
        }
        LeaveRequest.Builder restored = LeaveRequest.builder().from(snapshot);
        if (snapshot.application().isEmpty()) {
            restored.application(snapshot.submission().map(LeaveSubmission::application));
        }
        if (snapshot.application().isEmpty() && snapshot.submission().isEmpty()) {
            findings.add(Finding.of(LeaveReasons.AGENT_MISSING));
        }
        if (snapshot.submission().isEmpty() && !UNSUBMITTED.contains(snapshot.status())) {
            findings.add(Finding.of(LeaveReasons.SUBMISSION_MISSING));
        }
        completeLevel(restored, snapshot, findings);
        return Restoration.of(restored.build(), findings);
    }

    private static void completeLevel(LeaveRequest.Builder restored, LeaveRequest snapshot, List<Finding> findings) {
        boolean isPending = snapshot.status() == LeaveStatus.PENDING;
        boolean isOnLevel = snapshot.level() >= 1 && snapshot.level() <= snapshot.levels();
        if (snapshot.submission().isPresent()
                && ((isPending && !isOnLevel)
                        || (DECIDED.contains(snapshot.status()) && snapshot.level() <= snapshot.levels()))) {
            findings.add(Finding.of(LeaveReasons.LEVEL_DERIVED).with("level", snapshot.level()));
            restored.level(isPending ? 1 : snapshot.levels() + 1);
        }
    }
}
