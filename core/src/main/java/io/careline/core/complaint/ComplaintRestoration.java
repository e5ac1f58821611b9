package io.careline.core.complaint;

import io.careline.calendar.ClockMark;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintClock;
import io.careline.complaint.ComplaintPolicy;
import io.careline.complaint.ComplaintReasons;
import io.careline.complaint.ComplaintSpan;
import io.careline.complaint.ComplaintStatus;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Restoration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes over a complaint from status columns: derives its clocks, and says what is missing or contradicts itself. */
record ComplaintRestoration(ComplaintPolicy policy, ComplaintClockBook clocks) {
    private static final Set<ComplaintStatus> OPEN =
            EnumSet.range(ComplaintStatus.REGISTERED, ComplaintStatus.RESPONSE_PROPOSED);
    private static final Set<ComplaintStatus> ASSESSED =
            EnumSet.range(ComplaintStatus.ASSESSED, ComplaintStatus.CLOSED);
    private static final Set<ComplaintStatus> ANSWERED =
            EnumSet.range(ComplaintStatus.RESPONSE_PROPOSED, ComplaintStatus.CLOSED);
    private static final Set<ComplaintStatus> RESOLVED =
            EnumSet.range(ComplaintStatus.RESOLVED, ComplaintStatus.CLOSED);

    Restoration<Complaint> of(Complaint snapshot, DecisionContext context) {
        List<Finding> findings = new ArrayList<>();
        Complaint complaint = withoutStrayHold(snapshot, findings);
        ComplaintStatus status = complaint.status();
        expect(status != ComplaintStatus.NONE, ComplaintReasons.NOT_REGISTERED, findings);
        if (status != ComplaintStatus.NONE) {
            expect(complaint.receivedAt().isPresent(), ComplaintReasons.TIME_MISSING, findings);
            expect(
                    status != ComplaintStatus.ON_HOLD || complaint.hold().isPresent(),
                    ComplaintReasons.HOLD_MISSING,
                    findings);
            expect(isGiven(ASSESSED, status, complaint.severity()), ComplaintReasons.SEVERITY_MISSING, findings);
            expect(isGiven(ANSWERED, status, complaint.response()), ComplaintReasons.RESPONSE_MISSING, findings);
            expect(
                    isGiven(RESOLVED, status, complaint.resolvedAt()),
                    ComplaintReasons.RESOLUTION_TIME_MISSING,
                    findings);
            expect(
                    status != ComplaintStatus.CLOSED || complaint.closedAt().isPresent(),
                    ComplaintReasons.CLOSING_TIME_MISSING,
                    findings);
            expect(
                    status != ComplaintStatus.ARCHIVED || complaint.archivedAt().isPresent(),
                    ComplaintReasons.ARCHIVING_TIME_MISSING,
                    findings);
            expect(
                    status != ComplaintStatus.MERGED
                            || complaint.relations().mergedInto().isPresent(),
                    ComplaintReasons.MERGE_TARGET_MISSING,
                    findings);
            if (status == ComplaintStatus.CLOSED) {
                findings.addAll(Relating.openChildren(complaint));
            }
            expectLevelInChain(complaint, findings);
        }
        return Restoration.of(withClocks(complaint, context.now(), findings), findings);
    }

    private void expectLevelInChain(Complaint complaint, List<Finding> findings) {
        int highest = policy.escalationChain().size() - 1;
        if (complaint.level() > highest) {
            findings.add(Finding.of(ComplaintReasons.LEVEL_BEYOND_CHAIN)
                    .with("level", complaint.level())
                    .with("highest", highest));
        }
    }

    private static void expect(boolean holds, String code, List<Finding> findings) {
        if (!holds) {
            findings.add(Finding.of(code));
        }
    }

    private static boolean isGiven(Set<ComplaintStatus> statuses, ComplaintStatus status, Optional<?> value) {
        return !statuses.contains(status) || value.isPresent();
    }

    private static Complaint withoutStrayHold(Complaint snapshot, List<Finding> findings) {
        if (snapshot.status() == ComplaintStatus.ON_HOLD || snapshot.hold().isEmpty()) {
            return snapshot;
        }
        findings.add(Finding.of(ComplaintReasons.HOLD_WITHOUT_WAITING));
        return Complaint.builder().from(snapshot).hold(Optional.empty()).build();
    }

    /**
     * Clocks of an open complaint run from its receipt, the follow-up's from the resolution. When it was accepted a
     * snapshot does not say: what runs from then is due too early rather than too late.
     */
    private Complaint withClocks(Complaint complaint, Instant now, List<Finding> findings) {
        if (!complaint.clocks().marks().isEmpty()) {
            return complaint;
        }
        ComplaintClockMarks marks = clocks.on(complaint);
        if (OPEN.contains(complaint.status()) && complaint.receivedAt().isPresent()) {
            Instant receivedAt = complaint.receivedAt().get();
            marks.start(ComplaintClock.RESOLUTION, receivedAt).start(ComplaintClock.PERIODIC_UPDATE, now);
            marks.begin(ComplaintSpan.RECEIPT_TO_RESOLUTION, receivedAt);
            if (complaint.status() == ComplaintStatus.REGISTERED) {
                marks.start(ComplaintClock.FIRST_RESPONSE, receivedAt)
                        .begin(ComplaintSpan.RECEIPT_TO_ACCEPTANCE, receivedAt);
            } else {
                marks.begin(ComplaintSpan.ACCEPTANCE_TO_RESOLUTION, receivedAt);
            }
            if (complaint.response().isEmpty()) {
                marks.begin(ComplaintSpan.RECEIPT_TO_RESPONSE, receivedAt);
            }
            complaint.hold().ifPresent(hold -> marks.held(hold.reason(), hold.since()));
        }
        boolean isFollowUpOwed =
                complaint.status() == ComplaintStatus.RESOLVED || complaint.status() == ComplaintStatus.FOLLOW_UP;
        if (isFollowUpOwed && complaint.resolvedAt().isPresent()) {
            marks.start(ComplaintClock.FOLLOW_UP, complaint.resolvedAt().get());
        }
        List<ClockMark> derived = marks.marks();
        if (derived.isEmpty()) {
            return complaint;
        }
        findings.add(Finding.of(ComplaintReasons.CLOCKS_DERIVED));
        return Complaint.builder()
                .from(complaint)
                .clocks(complaint.clocks().plusAll(derived))
                .build();
    }
}
