package io.careline.core.leave;

import io.careline.leave.CountedLeave;
import io.careline.leave.LeaveApplication;
import io.careline.leave.LeaveCount;
import io.careline.leave.LeaveEvent;
import io.careline.leave.LeaveFacts;
import io.careline.leave.LeavePolicy;
import io.careline.leave.LeaveReasons;
import io.careline.leave.LeaveRecounted;
import io.careline.leave.LeaveRequest;
import io.careline.leave.LeaveRequestId;
import io.careline.leave.LeaveRule;
import io.careline.leave.LeaveStatus;
import io.careline.leave.LeaveSubmission;
import io.careline.leave.LeaveView;
import io.careline.leave.RecountLeave;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Rejection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Counts a request by its type, beside the others of the agent; again when the calendar has changed. */
record Counting(LeavePolicy policy) {
    private static final Set<LeaveStatus> LIVE = EnumSet.of(
            LeaveStatus.PENDING,
            LeaveStatus.RETURNED,
            LeaveStatus.APPROVED,
            LeaveStatus.REVOCATION_PENDING,
            LeaveStatus.ONGOING,
            LeaveStatus.COMPLETED);

    /** Whether the type is known, and what each of its days is. */
    List<Rejection> isCountable(LeaveApplication application, Optional<LeaveFacts> facts) {
        List<Rejection> reasons = new ArrayList<>();
        if (policy.rule(application.leaveType()).isEmpty()) {
            reasons.add(Rejection.of(LeaveReasons.TYPE_UNKNOWN, "L15").with("type", application.leaveType()));
        }
        new LeaveDays(facts.map(LeaveFacts::days).orElse(List.of()))
                .missing(application.span())
                .ifPresent(date -> reasons.add(Rejection.of(LeaveReasons.DAYS_MISSING)
                        .with("date", date)
                        .with("agent", application.agent())));
        return reasons;
    }

    /** Other requests of the agent that have not come to nothing. */
    static List<LeaveView> others(LeaveRequestId id, LeaveFacts facts) {
        return facts.requests().stream()
                .filter(other -> LIVE.contains(other.status()) && !other.id().equals(id))
                .toList();
    }

    LeaveCount count(LeaveRequestId id, LeaveApplication application, LeaveFacts facts) {
        LeaveRule rule = policy.rule(application.leaveType()).orElseThrow();
        return LeaveCounts.count(
                application.span(), rule.leave().counting(), new LeaveDays(facts.days()), counted(id, facts));
    }

    private List<CountedLeave> counted(LeaveRequestId id, LeaveFacts facts) {
        return others(id, facts).stream()
                .flatMap(other -> policy.rule(other.leaveType()).stream()
                        .map(rule -> CountedLeave.builder()
                                .request(other.id())
                                .counting(rule.leave().counting())
                                .span(other.span())
                                .count(other.count())
                                .build()))
                .toList();
    }

    List<Rejection> isCountable(LeaveRequest request, RecountLeave command, DecisionContext context) {
        return request.submission()
                .map(submission -> isCountable(submission.application(), Optional.of(command.facts())))
                .orElse(List.of());
    }

    /** Approved leave is counted again too; who approves it stays as it was. */
    List<LeaveEvent> recount(LeaveRequest request, RecountLeave command, DecisionContext context) {
        LeaveSubmission submission = request.submission().orElseThrow();
        LeaveTimes times = new LeaveTimes(
                policy.zone(),
                submission.application().span(),
                new LeaveDays(command.facts().days()));
        Instant returnDueAt = returnDueAt(submission, times);
        LeaveRecounted recounted = LeaveRecounted.builder()
                .before(submission.count())
                .after(count(request.id(), submission.application(), command.facts()))
                .startsAt(times.startsAt())
                .endsAt(times.endsAt())
                .returnDueAt(returnDueAt)
                .papersDueAt(papersDueAt(request, submission, returnDueAt))
                .attributes(command.attributes())
                .build();
        return isSame(submission, recounted) ? List.of() : List.of(recounted);
    }

    /** Facts that list no work after the leave say nothing of the way back. */
    private Instant returnDueAt(LeaveSubmission submission, LeaveTimes times) {
        Instant earliest = times.endsAt().plus(policy.returnGrace());
        Instant dueAt = times.returnDueAt(policy.returnGrace());
        return dueAt.equals(earliest) && submission.returnDueAt().isAfter(earliest) ? submission.returnDueAt() : dueAt;
    }

    /** Papers follow on the first day back, until it is known. */
    private Optional<Instant> papersDueAt(LeaveRequest request, LeaveSubmission submission, Instant returnDueAt) {
        boolean isSettled = request.returnedAt().isPresent()
                || request.isPapersMissed()
                || returnDueAt.equals(submission.returnDueAt());
        return isSettled
                ? request.papersDueAt()
                : request.papersDueAt().map(owed -> LeaveTimes.endOfDay(returnDueAt, policy.zone()));
    }

    private static boolean isSame(LeaveSubmission submission, LeaveRecounted recounted) {
        return recounted.after().equals(recounted.before())
                && recounted.startsAt().equals(submission.startsAt())
                && recounted.endsAt().equals(submission.endsAt())
                && recounted.returnDueAt().equals(submission.returnDueAt());
    }
}
