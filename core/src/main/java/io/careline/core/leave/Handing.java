package io.careline.core.leave;

import io.careline.common.AgentId;
import io.careline.core.internal.Objection;
import io.careline.core.internal.Roles;
import io.careline.leave.DelegateLeave;
import io.careline.leave.LeaveDelegated;
import io.careline.leave.LeaveEvent;
import io.careline.leave.LeavePolicy;
import io.careline.leave.LeaveReasons;
import io.careline.leave.LeaveRequest;
import io.careline.leave.LeaveSubmission;
import io.careline.leave.LeaveSubstitution;
import io.careline.leave.LeaveTransferred;
import io.careline.leave.TransferLeave;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Rejection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives a decision to somebody else of the same line, for good or for some days (rule L6). */
record Handing(LeavePolicy policy) {
    List<Rejection> isNotOwn(LeaveRequest request, DecisionContext context) {
        return request.submission()
                .map(submission -> submission.application().agent())
                .filter(context.actor().id()::equals)
                .map(agent -> List.of(Rejection.of(LeaveReasons.OWN_REQUEST).with("agent", agent)))
                .orElse(List.of());
    }

    private Deciders deciders(LeaveRequest request, DecisionContext context) {
        return new Approving(policy).deciders(request, request.submission().orElseThrow(), context.now());
    }

    private static boolean isOpen(LeaveRequest request) {
        return request.level() >= 1 && request.level() <= request.levels();
    }

    List<Rejection> mayTransfer(LeaveRequest request, TransferLeave command, DecisionContext context) {
        if (!isOpen(request)) {
            return List.of();
        }
        Deciders deciders = deciders(request, context);
        AgentId sender = context.actor().id();
        AgentId from = giver(request, command, context);
        List<Rejection> reasons = new ArrayList<>();
        if (!deciders.open(request.level()).contains(from)) {
            reasons.add(Rejection.of(LeaveReasons.NOT_APPROVER).with("agent", from));
        }
        if (!deciders.standsFor(sender, from) && !Roles.isAny(policy.transferrers(), context)) {
            reasons.add(Rejection.of(LeaveReasons.TRANSFERRER_NEEDED)
                    .with("from", from)
                    .with("roles", Roles.names(policy.transferrers()))
                    .with("agent", sender));
        }
        return reasons;
    }

    /** Whose decision is given away: whom the command names, else the sender's own, else the first one that is open. */
    private AgentId giver(LeaveRequest request, TransferLeave command, DecisionContext context) {
        Deciders deciders = deciders(request, context);
        List<AgentId> open = deciders.open(request.level());
        return command.from()
                .or(() -> open.stream()
                        .filter(approver -> deciders.standsFor(context.actor().id(), approver))
                        .findFirst())
                .or(() -> open.stream().findFirst())
                .orElse(context.actor().id());
    }

    List<Rejection> isOnLine(LeaveRequest request, TransferLeave command, DecisionContext context) {
        return isOpen(request) ? receiver(request, command.to(), context) : List.of();
    }

    private List<Rejection> receiver(LeaveRequest request, AgentId receiver, DecisionContext context) {
        Deciders deciders = deciders(request, context);
        if (receiver.equals(deciders.applicant())) {
            return List.of(Rejection.of(LeaveReasons.OWN_REQUEST).with("agent", receiver));
        }
        if (deciders.at(request.level()).approvers().contains(receiver)) {
            return List.of(Rejection.of(LeaveReasons.APPROVER_ALREADY)
                    .with("agent", receiver)
                    .with("level", request.level()));
        }
        boolean isOnLine = deciders.chain().line().stream()
                .anyMatch(superior -> superior.agent().equals(receiver));
        return isOnLine
                ? List.of()
                : List.of(Rejection.of(LeaveReasons.NOT_IN_LINE, "L6").with("agent", receiver));
    }

    List<LeaveEvent> transfer(LeaveRequest request, TransferLeave command, DecisionContext context) {
        return List.of(LeaveTransferred.builder()
                .from(giver(request, command, context))
                .to(command.to())
                .reason(Objection.given(command.reason()))
                .attributes(command.attributes())
                .build());
    }

    List<Rejection> isDelegable(LeaveRequest request, DelegateLeave command, DecisionContext context) {
        if (!isOpen(request)) {
            return List.of();
        }
        List<Rejection> reasons = new ArrayList<>(receiver(request, command.to(), context));
        LocalDate today = LocalDate.ofInstant(context.now(), policy.zone());
        if (command.until().isBefore(today)) {
            reasons.add(Rejection.of(LeaveReasons.UNTIL_PASSED)
                    .with("until", command.until())
                    .with("today", today));
        }
        return reasons;
    }

    List<LeaveEvent> delegate(LeaveRequest request, DelegateLeave command, DecisionContext context) {
        AgentId approver = deciders(request, context)
                .decidedBy(context.actor().id(), request.level())
                .get(0);
        LeaveSubstitution substitution = LeaveSubstitution.of(
                approver, command.to(), LocalDate.ofInstant(context.now(), policy.zone()), command.until());
        Optional<LeaveSubmission> known = request.submission()
                .filter(submission -> submission.chain().substitutions().contains(substitution));
        return known.isPresent()
                ? List.of()
                : List.of(LeaveDelegated.builder()
                        .substitution(substitution)
                        .attributes(command.attributes())
                        .build());
    }
}
