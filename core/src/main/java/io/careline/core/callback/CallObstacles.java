package io.careline.core.callback;

import io.careline.callback.CallAgent;
import io.careline.callback.CallDemand;
import io.careline.callback.Callback;
import io.careline.callback.CallbackReasons;
import io.careline.callback.CallbackStatus;
import io.careline.common.Skill;
import io.careline.lifecycle.Rejection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** All that keeps an agent from dialling a callback now. */
record CallObstacles(Ownership ownership, CustomerHours hours) {
    private static final Set<CallbackStatus> WAITING = EnumSet.of(
            CallbackStatus.SCHEDULED, CallbackStatus.DUE, CallbackStatus.OFFERED, CallbackStatus.AWAITING_RETRY);

    List<Rejection> of(Callback callback, CallDemand demand, CallAgent agent, Instant now) {
        if (!WAITING.contains(callback.status())) {
            return List.of(Rejection.of(CallbackReasons.NOT_WAITING).with("status", callback.status()));
        }
        List<Rejection> obstacles = new ArrayList<>();
        Instant readyAt = WaitingCall.readyAt(callback, demand);
        if (now.isBefore(readyAt)) {
            obstacles.add(Rejection.of(CallbackReasons.DUE_TOO_EARLY).with("dueAt", readyAt));
        }
        obstacles.addAll(CallTimes.notExpired(callback, now));
        obstacles.addAll(Retrying.tryIsLeft(callback, ownership.policy()));
        obstacles.addAll(hours.allowCall(callback, now));
        obstacles.addAll(access(callback, demand, agent, now));
        return List.copyOf(obstacles);
    }

    private List<Rejection> access(Callback callback, CallDemand demand, CallAgent agent, Instant now) {
        if (callback.status() == CallbackStatus.OFFERED && callback.offeredTo().isPresent()) {
            return Dialing.isOfferedTo(callback, agent.id());
        }
        boolean isOwner = Ownership.isOwner(callback, agent.id());
        boolean isManager = callback.owner().isEmpty()
                && Ownership.accountManagerFirst(callback)
                        .filter(agent.id()::equals)
                        .isPresent();
        if (isOwner || isManager) {
            return List.of();
        }
        List<Rejection> obstacles = new ArrayList<>(Ownership.mayHave(callback, agent.id()));
        if (callback.owner().isPresent()) {
            List<Rejection> against = ownership.mayTakeOver(callback, agent.id(), now);
            if (against.isEmpty()) {
                obstacles.clear();
            } else {
                obstacles.addAll(against);
            }
        }
        Set<Skill> lacking = new TreeSet<>(demand.skills());
        lacking.removeAll(agent.skills());
        if (!lacking.isEmpty()) {
            obstacles.add(Rejection.of(CallbackReasons.SKILLS_MISSING).with("skills", lacking));
        }
        return obstacles;
    }
}
