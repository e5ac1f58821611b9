package io.careline.core.callback;

import io.careline.calendar.ClockName;
import io.careline.calendar.ClockRun;
import io.careline.callback.AssignCallback;
import io.careline.callback.Callback;
import io.careline.callback.CallbackAssigned;
import io.careline.callback.CallbackEvent;
import io.careline.callback.CallbackPolicy;
import io.careline.callback.CallbackReasons;
import io.careline.callback.CallbackReassigned;
import io.careline.callback.MissingCallReported;
import io.careline.callback.ReassignCallback;
import io.careline.callback.ReportMissingCall;
import io.careline.callback.RequestCallback;
import io.careline.common.AgentId;
import io.careline.complaint.HandoverTrigger;
import io.careline.core.internal.Objection;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Rejection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Who is to call, and how a callback comes to another (rules CP12, CB7, CB12). */
record Ownership(CallbackPolicy policy) {
    private static boolean isOwner(Callback callback, Actor actor) {
        return callback.owner().filter(owner -> owner.id().equals(actor.id())).isPresent();
    }

    /** Whether an agent may have a callback without taking it away from somebody: the owner's, or nobody's yet. */
    static List<Rejection> mayHave(Callback callback, Actor agent) {
        if (isOwner(callback, agent)) {
            return List.of();
        }
        if (callback.owner().isPresent()) {
            return List.of(Rejection.of(CallbackReasons.OWNED_BY_ANOTHER)
                    .with("owner", callback.owner().get().id()));
        }
        return callback.isProspect() && !callback.isAccountManagerPassed()
                ? goesToAccountManager(callback.accountManager(), agent)
                : List.of();
    }

    /** A prospect is the local account manager's before he is anybody else's (rule CB12). */
    private static List<Rejection> goesToAccountManager(Optional<AgentId> manager, Actor agent) {
        if (manager.isEmpty() || manager.get().equals(agent.id())) {
            return List.of();
        }
        return List.of(Rejection.of(CallbackReasons.PROSPECT_TO_ACCOUNT_MANAGER, "CB12")
                .with("agent", manager.get()));
    }

    static List<Rejection> prospectIsRouted(Callback callback, RequestCallback command, DecisionContext context) {
        return command.isProspect() && command.owner().isPresent()
                ? goesToAccountManager(command.accountManager(), command.owner().get())
                : List.of();
    }

    static List<Rejection> assigneeMayHave(Callback callback, AssignCallback command, DecisionContext context) {
        return mayHave(callback, command.assignee());
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
        if (isOwner(callback, actor) || !Collections.disjoint(actor.roles(), policy.reassigners())) {
            return List.of();
        }
        Optional<ClockRun> promise = callback.clocks().latest(ClockName.CONTACT).filter(ClockRun::isRunning);
        if (promise.isEmpty()) {
            return List.of(Rejection.of(CallbackReasons.NOT_YOURS_TO_REASSIGN).with("agent", actor.id()));
        }
        if (context.now().isBefore(promise.get().dueAt())) {
            return List.of(Rejection.of(CallbackReasons.HANDOVER_TOO_EARLY, "CB7")
                    .with("dueAt", promise.get().dueAt()));
        }
        if (policy.handoverTrigger() == HandoverTrigger.CUSTOMER_REPORT && !callback.isMissingCallReported()) {
            return List.of(Rejection.of(CallbackReasons.MISSING_CALL_NOT_REPORTED, "CP12"));
        }
        return List.of();
    }

    static List<CallbackEvent> reassign(Callback callback, ReassignCallback command, DecisionContext context) {
        if (isOwner(callback, command.assignee())) {
            return List.of();
        }
        return List.of(CallbackReassigned.builder()
                .assignee(command.assignee())
                .previousOwner(callback.owner().orElseThrow().id())
                .reason(Objection.given(command.reason()))
                .attributes(command.attributes())
                .build());
    }
}
