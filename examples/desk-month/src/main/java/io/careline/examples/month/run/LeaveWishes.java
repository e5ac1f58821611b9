package io.careline.examples.month.run;

import io.careline.common.AgentId;
import io.careline.examples.month.input.EventLine;
import io.careline.examples.month.input.Staff;
import io.careline.examples.month.input.Wish;
import io.careline.leave.ApproveLeave;
import io.careline.leave.CompletePapers;
import io.careline.leave.DeclineLeave;
import io.careline.leave.LeaveApplication;
import io.careline.leave.LeaveChain;
import io.careline.leave.LeaveChannel;
import io.careline.leave.LeaveCommand;
import io.careline.leave.LeaveFacts;
import io.careline.leave.LeaveRequest;
import io.careline.leave.LeaveRequestId;
import io.careline.leave.LeaveSpan;
import io.careline.leave.LeaveStatus;
import io.careline.leave.LeaveSubmission;
import io.careline.leave.ReportBack;
import io.careline.leave.ReportEmergency;
import io.careline.leave.SubmitLeave;
import io.careline.leave.WithdrawLeave;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Turns wishes for leave into the commands of those who ask and those who decide. */
final class LeaveWishes {
    private static final String LIFECYCLE = "leave";
    private static final Duration ANSWER = Duration.ofMinutes(20);
    private static final Duration EARLY = Duration.ofMinutes(5);

    private final MonthDesk desk;
    private final Timeline timeline;
    private final Staff staff;
    private final MonthStores stores;
    private final PeopleFacts facts;

    LeaveWishes(MonthDesk desk, Timeline timeline, Staff staff, MonthStores stores, PeopleFacts facts) {
        this.desk = desk;
        this.timeline = timeline;
        this.staff = staff;
        this.stores = stores;
        this.facts = facts;
    }

    void ask(EventLine line, Wish.Leave wish) {
        LeaveApplication application = LeaveApplication.builder()
                .agent(line.actor())
                .leaveType(wish.type())
                .span(wish.half()
                        .map(half -> LeaveSpan.halfDay(wish.from(), half))
                        .orElseGet(() -> LeaveSpan.days(wish.from(), wish.to())))
                .reason(wish.reason())
                .exceptionAsked(wish.isExceptionAsked())
                .build();
        LeaveFacts known = facts.leave(LeaveRequestId.of(line.id()), application);
        LeaveCommand command = wish.isEmergency()
                ? ReportEmergency.builder()
                        .application(application)
                        .facts(known)
                        .happenedAt(line.at().minus(ANSWER))
                        .channel(LeaveChannel.BY_PHONE)
                        .build()
                : SubmitLeave.of(application, known);
        boolean isTaken = send(line, command, line.at(), line.actor());
        if (isTaken) {
            timeline.add(
                    line.at().plus(ANSWER), () -> answer(line, wish, line.at().plus(ANSWER)));
        }
    }

    private boolean send(EventLine line, LeaveCommand command, Instant at, AgentId actor) {
        return desk.send(LIFECYCLE, line.id(), command, at, staff.actor(actor), line.line())
                .decision()
                .isAccepted();
    }

    private Optional<LeaveRequest> pending(EventLine line) {
        return stores.leave(line.id()).filter(request -> request.status() == LeaveStatus.PENDING);
    }

    private void answer(EventLine line, Wish.Leave wish, Instant at) {
        if (pending(line).isEmpty()) {
            return;
        }
        switch (wish.course()) {
            case UNANSWERED -> {}
            case WITHDRAWN -> send(line, WithdrawLeave.of(), at, line.actor());
            case DECLINED -> approver(line).ifPresent(approver -> send(line, DeclineLeave.of("人手不足"), at, approver));
            case PRESUMED -> {
                send(line, ApproveLeave.of(), at, line.actor());
                approve(line, wish, at.plus(EARLY));
            }
            case AGREED -> approve(line, wish, at);
        }
    }

    /** Who is to approve next, by the chain that was set when leave was asked for. */
    private Optional<AgentId> approver(EventLine line) {
        return pending(line)
                .flatMap(request -> request.submission()
                        .map(LeaveSubmission::chain)
                        .map(LeaveChain::levels)
                        .filter(levels -> request.level() >= 1 && request.level() <= levels.size())
                        .map(levels -> levels.get(request.level() - 1).approvers())
                        .filter(approvers -> !approvers.isEmpty())
                        .map(approvers -> approvers.get(0)));
    }

    private void approve(EventLine line, Wish.Leave wish, Instant at) {
        Optional<AgentId> approver = approver(line);
        if (approver.isEmpty() || !send(line, ApproveLeave.of(), at, approver.get())) {
            return;
        }
        if (pending(line).isPresent()) {
            timeline.add(at.plus(ANSWER), () -> approve(line, wish, at.plus(ANSWER)));
        } else if (!wish.isLateBack()) {
            stores.leave(line.id())
                    .flatMap(LeaveRequest::submission)
                    .map(submission -> later(submission.returnDueAt().minus(EARLY), at.plus(EARLY)))
                    .ifPresent(back -> timeline.add(back, () -> back(line, back)));
        }
    }

    private void back(EventLine line, Instant at) {
        boolean isBack = stores.leave(line.id())
                        .filter(request -> request.status() == LeaveStatus.ONGOING)
                        .isPresent()
                && send(line, ReportBack.of(), at, line.actor());
        boolean isOwed = stores.leave(line.id())
                .flatMap(LeaveRequest::papersDueAt)
                .filter(due -> due.isAfter(at))
                .isPresent();
        if (isBack && isOwed) {
            Instant papers = at.plus(ANSWER);
            timeline.add(
                    papers,
                    () -> send(
                            line,
                            CompletePapers.builder().documents(List.of("病历")).build(),
                            papers,
                            line.actor()));
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
