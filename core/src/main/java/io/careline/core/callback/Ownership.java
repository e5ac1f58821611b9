package io.careline.core.callback;

import io.careline.calendar.ClockName;
import io.careline.calendar.ClockRun;
import io.careline.callback.AssignCallback;
import io.careline.callback.Callback;
import io.careline.callback.CallbackAssigned;
import io.careline.callback.CallbackEvent;
import io.careline.callback.CallbackOwnerNoticeRequested;
import io.careline.callback.CallbackPolicy;
import io.careline.callback.CallbackReasons;
import io.careline.callback.CallbackReassigned;
import io.careline.callback.MissingCallReported;
import io.careline.callback.ReassignCallback;
import io.careline.callback.ReportMissingCall;
import io.careline.callback.RequestCallback;
import io.careline.common.AgentId;
import io.careline.common.HandoverTrigger;
import io.careline.core.internal.Objection;
import io.careline.core.internal.Roles;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Rejection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who is to call, and how a callback comes to another (rules CP12, CB7, CB12). */
record Ownership(CallbackPolicy policy) {
    static boolean isOwner(Callback callback, AgentId agent) {
        return callback.owner().filter(owner -> owner.id().equals(agent)).isPresent();
    }

    /** Whether an agent may have a callback without taking it away from somebody: the owner's, or nobody's yet. */
    static List<Rejection> mayHave(Callback callback, AgentId agent) {
        if (isOwner(callback, agent)) {
            return List.of();
        }
        if (callback.owner().isPresent()) {
            return List.of(Rejection.of(CallbackReasons.OWNED_BY_ANOTHER)
                    .with("owner", callback.owner().get().id()));
        }
        return goesToAccountManager(accountManagerFirst(callback), agent);
    }

    /** The account manager of a prospect who has not declined yet. */
    static Optional<AgentId> accountManagerFirst(Callback callback) {
        return callback.isProspect() && !callback.isAccountManagerPassed()
                ? callback.accountManager()
                : Optional.empty();
    }

    /** A prospect is the local account manager's before he is anybody else's (rule CB12). */
    private static List<Rejection> goesToAccountManager(Optional<AgentId> manager, AgentId agent) {
        if (manager.isEmpty() || manager.get().equals(agent)) {
            return List.of();
        }
        return List.of(Rejection.of(CallbackReasons.PROSPECT_TO_ACCOUNT_MANAGER, "CB12")
                .with("agent", manager.get()));
    }

    static List<Rejection> prospectIsRouted(Callback callback, RequestCallback command, DecisionContext context) {
        return command.isProspect() && command.owner().isPresent()
                ? goesToAccountManager(
                        command.accountManager(), command.owner().get().id())
                : List.of();
    }

    static List<Rejection> assigneeMayHave(Callback callback, AssignCallback command, DecisionContext context) {
        return mayHave(callback, command.assignee().id());
    }

    static List<CallbackEvent> assign(Callback callback, AssignCallback command, DecisionContext context) {
        if (callback.owner().isPresent()) {
            return List.of();
        }
        return List.of(CallbackAssigned.builder()
                .assignee(command.assignee())
                .attributes(command.attributes())
                .build());
    }

    /** Whether a report says more than that the customer waits: the promised call, if there is one, is due. */
    static boolean isReportInTime(Callback callback, Instant at) {
        return promisedCall(callback)
                .filter(promise -> at.isBefore(promise.dueAt()))
                .isEmpty();
    }

    static List<CallbackEvent> report(Callback callback, ReportMissingCall command, DecisionContext context) {
        if (callback.isMissingCallReported()) {
            return List.of();
        }
        return List.of(
                MissingCallReported.builder().attributes(command.attributes()).build());
    }

    static List<Rejection> hasOwner(Callback callback, DecisionContext context) {
        return callback.owner().isPresent() ? List.of() : List.of(Rejection.of(CallbackReasons.NO_OWNER));
    }

    /** The owner and those set over him may at any time; anybody else once the promised call is overdue (rule CB7). */
    List<Rejection> mayBeTakenOver(Callback callback, DecisionContext context) {
        Actor actor = context.actor();
        if (isOwner(callback, actor.id()) || Roles.isAny(policy.reassigners(), actor)) {
            return List.of();
        }
        return mayTakeOver(callback, actor.id(), context.now());
    }

    /** The contact that was promised and not made yet. */
    static Optional<ClockRun> promisedCall(Callback callback) {
        return callback.clocks().latest(ClockName.CONTACT).filter(ClockRun::isRunning);
    }

    /** Whether what lets others take over is there, the time apart. */
    boolean isTriggered(Callback callback) {
        return policy.handoverTrigger() != HandoverTrigger.CUSTOMER_REPORT || callback.isMissingCallReported();
    }

    /** Against somebody who is neither the owner nor set over him. */
    List<Rejection> mayTakeOver(Callback callback, AgentId agent, Instant now) {
        Optional<ClockRun> promise = promisedCall(callback);
        if (promise.isEmpty()) {
            return List.of(Rejection.of(CallbackReasons.NOT_YOURS_TO_REASSIGN).with("agent", agent));
        }
        if (now.isBefore(promise.get().dueAt())) {
            return List.of(Rejection.of(CallbackReasons.HANDOVER_TOO_EARLY, "CB7")
                    .with("dueAt", promise.get().dueAt()));
        }
        return isTriggered(callback)
                ? List.of()
                : List.of(Rejection.of(CallbackReasons.MISSING_CALL_NOT_REPORTED, "CP12"));
    }

    static List<CallbackEvent> reassign(Callback callback, ReassignCallback command, DecisionContext context) {
        if (isOwner(callback, command.assignee().id())) {
            return List.of();
        }
        AgentId previousOwner = callback.owner().orElseThrow().id();
        CallbackEvent reassigned = CallbackReassigned.builder()
                .assignee(command.assignee())
                .previousOwner(previousOwner)
                .reason(Objection.given(command.reason()))
                .attributes(command.attributes())
                .build();
        if (previousOwner.equals(context.actor().id())) {
            return List.of(reassigned);
        }
        return List.of(
                reassigned,
                CallbackOwnerNoticeRequested.builder()
                        .recipient(previousOwner)
                        .assignee(command.assignee().id())
                        .reason(Objection.given(command.reason()))
                        .build());
    }
}
