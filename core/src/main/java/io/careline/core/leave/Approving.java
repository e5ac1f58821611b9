package io.careline.core.leave;

import io.careline.common.AgentId;
import io.careline.core.internal.LocalTimes;
import io.careline.core.internal.Objection;
import io.careline.leave.ApprovalGiven;
import io.careline.leave.ApproveLeave;
import io.careline.leave.DayHalf;
import io.careline.leave.DeclineLeave;
import io.careline.leave.ExpireLeave;
import io.careline.leave.LeaveApplication;
import io.careline.leave.LeaveApproved;
import io.careline.leave.LeaveDeclined;
import io.careline.leave.LeaveEvent;
import io.careline.leave.LeaveExpired;
import io.careline.leave.LeaveFacts;
import io.careline.leave.LeaveLevelMode;
import io.careline.leave.LeavePolicy;
import io.careline.leave.LeaveReasons;
import io.careline.leave.LeaveRequest;
import io.careline.leave.LeaveReturned;
import io.careline.leave.LeaveSpan;
import io.careline.leave.LeaveSubmission;
import io.careline.leave.ReturnLeave;
import io.careline.leave.RosterGapRequested;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Reason;
import io.careline.lifecycle.Rejection;
import io.careline.roster.RosterId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Decides requests level by level: nobody his own, no level skipped, no line crossed (rule L6). */
record Approving(LeavePolicy policy) {
    static List<Rejection> isSubmitted(LeaveRequest request, DecisionContext context) {
        return request.submission().isPresent() ? List.of() : List.of(Rejection.of(LeaveReasons.SUBMISSION_MISSING));
    }

    private static boolean isOver(LeaveSubmission submission, DecisionContext context) {
        return !context.now().isBefore(submission.expiresAt());
    }

    List<Rejection> isInTime(LeaveRequest request, DecisionContext context) {
        return expiry(request, isOver(request, context), LeaveReasons.DECIDED_TOO_LATE);
    }

    List<Rejection> isTooLate(LeaveRequest request, DecisionContext context) {
        return expiry(request, !isOver(request, context), LeaveReasons.EXPIRY_TOO_EARLY);
    }

    private static boolean isOver(LeaveRequest request, DecisionContext context) {
        return request.submission()
                .filter(submission -> isOver(submission, context))
                .isPresent();
    }

    private List<Rejection> expiry(LeaveRequest request, boolean speaks, String code) {
        return request.submission()
                .filter(submission -> speaks)
                .map(LeaveSubmission::expiresAt)
                .map(at -> List.of(Rejection.of(code).with("expiresAt", LocalTimes.of(at, policy.zone()))))
                .orElse(List.of());
    }

    Deciders deciders(LeaveRequest request, LeaveSubmission submission, Instant now) {
        return new Deciders(
                submission.chain(),
                submission.application().agent(),
                request.approvals(),
                LocalDate.ofInstant(now, policy.zone()));
    }

    List<Rejection> mayDecide(LeaveRequest request, DecisionContext context) {
        return request.submission()
                .filter(submission -> isOnLevel(request))
                .map(submission -> whyNot(request, deciders(request, submission, context.now()), context))
                .orElse(List.of());
    }

    /** A restored request may be on none of its levels. */
    private static boolean isOnLevel(LeaveRequest request) {
        return request.level() >= 1 && request.level() <= request.levels();
    }

    private static List<Rejection> whyNot(LeaveRequest request, Deciders deciders, DecisionContext context) {
        AgentId sender = context.actor().id();
        int level = request.level();
        if (sender.equals(deciders.applicant())) {
            return List.of(Rejection.of(LeaveReasons.OWN_REQUEST).with("agent", sender));
        }
        if (!deciders.decidedBy(sender, level).isEmpty()) {
            return List.of();
        }
        if (deciders.isOn(sender, level)) {
            boolean isOpen = deciders.open(level).stream().anyMatch(open -> deciders.standsFor(sender, open));
            return List.of(
                    isOpen
                            ? Rejection.of(LeaveReasons.OUT_OF_TURN)
                                    .with("agent", sender)
                                    .with("first", deciders.open(level).get(0))
                                    .with("level", level)
                            : Rejection.of(LeaveReasons.APPROVED_ALREADY)
                                    .with("agent", sender)
                                    .with("level", level));
        }
        return List.of(IntStream.rangeClosed(1, request.levels())
                .filter(other -> deciders.isOn(sender, other))
                .mapToObj(other -> otherLevel(other, level).with("agent", sender))
                .reduce((lower, higher) -> higher)
                .orElseGet(() -> outside(deciders, context)));
    }

    private static Rejection otherLevel(int own, int current) {
        return (own > current
                        ? Rejection.of(LeaveReasons.LEVEL_SKIPPED, "L6")
                        : Rejection.of(LeaveReasons.LEVEL_PASSED))
                .with("level", own)
                .with("current", current);
    }

    /** Who would decide such requests, but is of another line, crosses over; anybody else just has no say. */
    private static Rejection outside(Deciders deciders, DecisionContext context) {
        boolean crosses = deciders.chain().levels().stream()
                .anyMatch(level -> context.actor().is(level.role()));
        return (crosses ? Rejection.of(LeaveReasons.ANOTHER_LINE, "L6") : Rejection.of(LeaveReasons.NOT_APPROVER))
                .with("agent", context.actor().id());
    }

    /** The level that an approval leads to; one beyond the last once all have approved. */
    private static int next(LeaveRequest request, Deciders deciders, DecisionContext context) {
        int level = request.level();
        boolean isPassed = deciders.at(level).mode() == LeaveLevelMode.ANY
                || deciders.decidedBy(context.actor().id(), level).containsAll(deciders.open(level));
        return isPassed ? level + 1 : level;
    }

    /** The last approver is told what speaks against the leave by now; what was settled by asking is not asked again. */
    List<Reason> isStillPossible(LeaveRequest request, ApproveLeave command, DecisionContext context) {
        Optional<LeaveSubmission> submission = request.submission()
                .filter(known -> isOnLevel(request))
                .filter(known -> next(request, deciders(request, known, context.now()), context) > request.levels());
        if (submission.isEmpty() || !mayDecide(request, context).isEmpty()) {
            return List.of();
        }
        if (command.facts().isEmpty()) {
            return List.of(Rejection.of(LeaveReasons.FACTS_MISSING));
        }
        LeaveApplication application = submission.get().application();
        List<Rejection> uncountable = new Counting(policy).isCountable(application, command.facts());
        return uncountable.isEmpty()
                ? Guarding.reasonsByNow(
                        leave(request, submission.get(), command.facts().get(), context),
                        submission.get().chain())
                : List.copyOf(uncountable);
    }

    private LeaveCase leave(
            LeaveRequest request, LeaveSubmission submission, LeaveFacts facts, DecisionContext context) {
        return new LeaveCase(
                policy,
                policy.rule(submission.application().leaveType()).orElseThrow(),
                request.id(),
                submission.application(),
                facts,
                submission.channel(),
                submission.isEmergency(),
                Optional.empty(),
                context.now(),
                submission.count());
    }

    List<LeaveEvent> approve(LeaveRequest request, ApproveLeave command, DecisionContext context) {
        LeaveSubmission submission = request.submission().orElseThrow();
        Deciders deciders = deciders(request, submission, context.now());
        int level = request.level();
        List<AgentId> approvers = deciders.decidedBy(context.actor().id(), level);
        int nextLevel = next(request, deciders, context);
        List<LeaveEvent> events = new ArrayList<>();
        events.add(ApprovalGiven.builder()
                .level(level)
                .approvers(approvers)
                .nextLevel(nextLevel)
                .note(command.note())
                .attributes(command.attributes())
                .build());
        if (nextLevel > request.levels()) {
            events.add(LeaveApproved.builder()
                    .agent(submission.application().agent())
                    .leaveType(submission.application().leaveType())
                    .span(submission.application().span())
                    .startsAt(submission.startsAt())
                    .endsAt(submission.endsAt())
                    .count(submission.count())
                    .attributes(command.attributes())
                    .build());
            events.addAll(gaps(submission, command));
        }
        return events;
    }

    /**
     * A roster knows whole days only: of half days and hours the agent and his leader agree. One that was made after the
     * leave was asked for has its gaps too.
     */
    private static List<LeaveEvent> gaps(LeaveSubmission submission, ApproveLeave command) {
        LeaveSpan span = submission.application().span();
        LocalDate from = span.firstHalf() == DayHalf.FIRST
                ? span.firstDay()
                : span.firstDay().plusDays(1);
        LocalDate to = span.lastHalf() == DayHalf.SECOND
                ? span.lastDay()
                : span.lastDay().minusDays(1);
        List<LeaveEvent> gaps = new ArrayList<>();
        if (span.hours().isEmpty() && !to.isBefore(from)) {
            Set<RosterId> rosters = new LinkedHashSet<>(submission.rosters());
            command.facts().map(LeaveFacts::rosters).ifPresent(rosters::addAll);
            for (RosterId roster : rosters) {
                gaps.add(RosterGapRequested.builder()
                        .roster(roster)
                        .agent(submission.application().agent())
                        .from(from)
                        .to(to)
                        .cause(submission.rosterCause())
                        .build());
            }
        }
        return gaps;
    }

    List<LeaveEvent> decline(LeaveRequest request, DeclineLeave command, DecisionContext context) {
        return List.of(LeaveDeclined.builder()
                .reason(Objection.given(command.reason()))
                .attributes(command.attributes())
                .build());
    }

    List<LeaveEvent> giveBack(LeaveRequest request, ReturnLeave command, DecisionContext context) {
        return List.of(LeaveReturned.builder()
                .reason(Objection.given(command.reason()))
                .attributes(command.attributes())
                .build());
    }

    List<LeaveEvent> expire(LeaveRequest request, ExpireLeave command, DecisionContext context) {
        return List.of(LeaveExpired.builder().attributes(command.attributes()).build());
    }
}
