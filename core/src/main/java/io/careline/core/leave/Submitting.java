package io.careline.core.leave;

import io.careline.common.AgentId;
import io.careline.core.internal.LocalTimes;
import io.careline.leave.DraftLeave;
import io.careline.leave.EmergencyReported;
import io.careline.leave.LeaveApplication;
import io.careline.leave.LeaveChannel;
import io.careline.leave.LeaveDrafted;
import io.careline.leave.LeaveEvent;
import io.careline.leave.LeaveFacts;
import io.careline.leave.LeavePolicy;
import io.careline.leave.LeaveReasons;
import io.careline.leave.LeaveRequest;
import io.careline.leave.LeaveResubmitted;
import io.careline.leave.LeaveSubmission;
import io.careline.leave.LeaveSubmitted;
import io.careline.leave.LeaveWithdrawn;
import io.careline.leave.ReportEmergency;
import io.careline.leave.ResubmitLeave;
import io.careline.leave.SubmitLeave;
import io.careline.leave.WithdrawLeave;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Reason;
import io.careline.lifecycle.Rejection;
import io.careline.lifecycle.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks for leave: weighs it by the guards, draws up its chain, and records both. */
record Submitting(LeavePolicy policy) {
    /** How a request came in. */
    private record Asked(
            LeaveApplication application,
            LeaveFacts facts,
            LeaveChannel channel,
            Optional<AgentId> proxy,
            boolean isEmergency,
            Optional<Instant> happenedAt) {
        static Asked by(SubmitLeave command) {
            return new Asked(
                    command.application(),
                    command.facts(),
                    command.channel(),
                    command.proxy(),
                    false,
                    Optional.empty());
        }

        static Asked by(ReportEmergency command) {
            return new Asked(
                    command.application(),
                    command.facts(),
                    command.channel(),
                    command.proxy(),
                    true,
                    Optional.of(command.happenedAt()));
        }

        /** An emergency stays one; when it was called in was judged already. */
        static Asked by(ResubmitLeave command, LeaveRequest request) {
            return new Asked(
                    command.application(),
                    command.facts(),
                    command.channel(),
                    command.proxy(),
                    request.submission().filter(LeaveSubmission::isEmergency).isPresent(),
                    Optional.empty());
        }
    }

    static List<Rejection> isSameAgent(LeaveRequest request, LeaveApplication application) {
        return request.application()
                .map(LeaveApplication::agent)
                .filter(agent -> !agent.equals(application.agent()))
                .map(agent -> List.of(Rejection.of(LeaveReasons.AGENT_CHANGED)
                        .with("agent", agent)
                        .with("given", application.agent())))
                .orElse(List.of());
    }

    List<LeaveEvent> draft(LeaveRequest request, DraftLeave command, DecisionContext context) {
        return request.application().filter(command.application()::equals).isPresent()
                ? List.of()
                : List.of(LeaveDrafted.builder()
                        .application(command.application())
                        .attributes(command.attributes())
                        .build());
    }

    List<Reason> isSubmittable(LeaveRequest request, SubmitLeave command, DecisionContext context) {
        return reasons(request, Asked.by(command), context);
    }

    List<Reason> isReportable(LeaveRequest request, ReportEmergency command, DecisionContext context) {
        return reasons(request, Asked.by(command), context);
    }

    List<Reason> isResubmittable(LeaveRequest request, ResubmitLeave command, DecisionContext context) {
        return reasons(request, Asked.by(command, request), context);
    }

    List<Rejection> hasHappened(LeaveRequest request, ReportEmergency command, DecisionContext context) {
        return command.happenedAt().isAfter(context.now())
                ? List.of(Rejection.of(LeaveReasons.HAPPENED_IN_THE_FUTURE)
                        .with("happenedAt", LocalTimes.of(command.happenedAt(), policy.zone()))
                        .with("now", LocalTimes.of(context.now(), policy.zone())))
                : List.of();
    }

    private List<Reason> reasons(LeaveRequest request, Asked asked, DecisionContext context) {
        List<Reason> reasons = new ArrayList<>(isSameAgent(request, asked.application()));
        addProxy(asked, context, reasons);
        List<Rejection> uncountable = new Counting(policy).isCountable(asked.application(), Optional.of(asked.facts()));
        reasons.addAll(uncountable);
        if (uncountable.isEmpty()) {
            addWeighed(leave(request, asked, context), reasons);
        }
        return reasons;
    }

    /** Whoever asks for somebody else says so; a colleague may type for one who came or called. */
    private static void addProxy(Asked asked, DecisionContext context, List<Reason> reasons) {
        AgentId applicant = asked.application().agent();
        boolean isByProxy = asked.channel() == LeaveChannel.BY_PROXY;
        boolean isOther = asked.channel() == LeaveChannel.BY_SYSTEM
                && !context.actor().id().equals(applicant)
                && !context.actor().is(Role.SYSTEM);
        if (isOther || (isByProxy && asked.proxy().isEmpty())) {
            reasons.add(Rejection.of(LeaveReasons.PROXY_MISSING, "L8").with("applicant", applicant));
        }
        if (!isByProxy && asked.proxy().isPresent()) {
            reasons.add(Rejection.of(LeaveReasons.PROXY_UNEXPECTED, "L8")
                    .with("proxy", asked.proxy().get())
                    .with("channel", TimeGuards.tag(asked.channel())));
        }
        if (asked.proxy().filter(applicant::equals).isPresent()) {
            reasons.add(Rejection.of(LeaveReasons.PROXY_IS_APPLICANT, "L8").with("agent", applicant));
        }
    }

    private static void addWeighed(LeaveCase leave, List<Reason> reasons) {
        Instant endsAt = leave.times().endsAt();
        if (!endsAt.isAfter(leave.now())) {
            reasons.add(Rejection.of(LeaveReasons.ALREADY_OVER, "L1").with("endsAt", leave.local(endsAt)));
        }
        if (leave.count().portions().isEmpty()) {
            reasons.add(Rejection.of(LeaveReasons.NOTHING_TO_TAKE)
                    .with("agent", leave.application().agent())
                    .with("first", leave.span().firstDay())
                    .with("last", leave.span().lastDay()));
        }
        reasons.addAll(Guarding.reasons(leave));
        reasons.addAll(drawing(leave).gaps());
    }

    private static ChainDrawing drawing(LeaveCase leave) {
        return new ChainDrawing(leave, !Guarding.exceptions(leave).isEmpty());
    }

    private LeaveCase leave(LeaveRequest request, Asked asked, DecisionContext context) {
        return new LeaveCase(
                policy,
                policy.rule(asked.application().leaveType()).orElseThrow(),
                request.id(),
                asked.application(),
                asked.facts(),
                asked.channel(),
                asked.isEmergency(),
                asked.happenedAt(),
                context.now(),
                new Counting(policy).count(request.id(), asked.application(), asked.facts()));
    }

    List<LeaveEvent> submit(LeaveRequest request, SubmitLeave command, DecisionContext context) {
        return List.of(LeaveSubmitted.builder()
                .submission(submission(request, Asked.by(command), context))
                .attributes(command.attributes())
                .build());
    }

    List<LeaveEvent> report(LeaveRequest request, ReportEmergency command, DecisionContext context) {
        return List.of(EmergencyReported.builder()
                .submission(submission(request, Asked.by(command), context))
                .happenedAt(command.happenedAt())
                .attributes(command.attributes())
                .build());
    }

    List<LeaveEvent> resubmit(LeaveRequest request, ResubmitLeave command, DecisionContext context) {
        return List.of(LeaveResubmitted.builder()
                .submission(submission(request, Asked.by(command, request), context))
                .attributes(command.attributes())
                .build());
    }

    private LeaveSubmission submission(LeaveRequest request, Asked asked, DecisionContext context) {
        LeaveCase leave = leave(request, asked, context);
        LeaveTimes times = leave.times();
        boolean isAhead = times.startsAt().isAfter(context.now());
        return LeaveSubmission.builder()
                .application(asked.application())
                .channel(asked.channel())
                .proxy(asked.proxy())
                .emergency(asked.isEmergency())
                .count(leave.count())
                .chain(drawing(leave).chain())
                .exceptions(Guarding.exceptions(leave))
                .startsAt(times.startsAt())
                .endsAt(times.endsAt())
                .returnDueAt(times.returnDueAt(policy.returnGrace()))
                .expiresAt(isAhead ? times.startsAt() : times.endsAt())
                .papersDueAt(
                        StockGuards.owesPapers(leave) ? Optional.of(Guarding.papersDueAt(leave)) : Optional.empty())
                .rosterCause(leave.rule().rosterCause())
                .rosters(asked.facts().rosters())
                .build();
    }

    /** The applicant, who asked for him, or a program. */
    static List<Rejection> isFromApplicant(LeaveRequest request, DecisionContext context) {
        Optional<AgentId> applicant = request.application().map(LeaveApplication::agent);
        AgentId sender = context.actor().id();
        boolean isHis = applicant.filter(sender::equals).isPresent()
                || request.submission()
                        .flatMap(LeaveSubmission::proxy)
                        .filter(sender::equals)
                        .isPresent()
                || context.actor().is(Role.SYSTEM);
        return isHis
                ? List.of()
                : List.of(Rejection.of(LeaveReasons.NOT_APPLICANT)
                        .with("applicant", applicant.map(AgentId::value).orElse("-"))
                        .with("agent", sender));
    }

    List<LeaveEvent> withdraw(LeaveRequest request, WithdrawLeave command, DecisionContext context) {
        return List.of(LeaveWithdrawn.builder()
                .reason(command.reason())
                .attributes(command.attributes())
                .build());
    }
}
