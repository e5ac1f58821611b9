package io.careline.core.callback;

import io.careline.callback.CallCap;
import io.careline.callback.CallCount;
import io.careline.callback.Callback;
import io.careline.callback.CallbackEvent;
import io.careline.callback.CallbackPolicy;
import io.careline.callback.CallbackReasons;
import io.careline.callback.CallbackStatus;
import io.careline.callback.CustomerDialed;
import io.careline.callback.DialCustomer;
import io.careline.common.AgentId;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Rejection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Calling: who may, whom one must not call, and how often one may. When is said by {@link CustomerHours}. */
record Dialing(CallbackPolicy policy) {
    static List<Rejection> isYours(Callback callback, DecisionContext context) {
        AgentId agent = context.actor().id();
        return callback.status() != CallbackStatus.OFFERED
                        || callback.offeredTo().isEmpty()
                ? Ownership.mayHave(callback, agent)
                : isOfferedTo(callback, agent);
    }

    static List<Rejection> isOfferedTo(Callback callback, AgentId agent) {
        return callback
                .offeredTo()
                .map(Actor::id)
                .filter(other -> !other.equals(agent))
                .map(other -> Rejection.of(CallbackReasons.NOT_YOUR_OFFER).with("agent", other))
                .stream()
                .toList();
    }

    static List<Rejection> mayBeCalled(Callback callback, DialCustomer command, DecisionContext context) {
        return command.clearance().isDoNotCall() ? List.of(Rejection.of(CallbackReasons.DO_NOT_CALL)) : List.of();
    }

    List<Rejection> contactIsUnderCap(Callback callback, DialCustomer command, DecisionContext context) {
        return check(
                policy.contactCap(),
                command.clearance().toContact(),
                Rejection.of(CallbackReasons.COUNT_MISSING).with("scope", "contact"),
                CallbackReasons.CONTACT_CAP_REACHED,
                context.now());
    }

    List<Rejection> numberIsUnderCap(Callback callback, DialCustomer command, DecisionContext context) {
        return check(
                policy.numberCap(),
                command.clearance().toNumber(),
                Rejection.of(CallbackReasons.COUNT_MISSING).with("scope", "number"),
                CallbackReasons.NUMBER_CAP_REACHED,
                context.now());
    }

    /** What is not known is not under the cap. */
    private static List<Rejection> check(
            Optional<CallCap> cap, Optional<CallCount> count, Rejection missing, String reached, Instant now) {
        if (cap.isEmpty()) {
            return List.of();
        }
        if (count.isEmpty()) {
            return List.of(missing);
        }
        Instant resetsAt = count.get().since().plus(cap.get().period());
        if (!now.isBefore(resetsAt) || count.get().calls() < cap.get().maximum()) {
            return List.of();
        }
        return List.of(Rejection.of(reached)
                .with("calls", count.get().calls())
                .with("maximum", cap.get().maximum())
                .with("resetsAt", resetsAt));
    }

    static List<CallbackEvent> dial(Callback callback, DialCustomer command, DecisionContext context) {
        return List.of(CustomerDialed.builder()
                .attempt(callback.attempts().size() + 1)
                .agent(context.actor())
                .number(command.number().or(callback::number))
                .attributes(command.attributes())
                .build());
    }
}
