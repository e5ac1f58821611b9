package io.careline.core.callback;

import io.careline.calendar.ClockRun;
import io.careline.callback.CallAccess;
import io.careline.callback.CallDemand;
import io.careline.callback.Callback;
import io.careline.core.callback.QueuedCallback.Place;
import io.careline.lifecycle.Actor;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** In which lines a callback waits: the owner's, everybody's, or both once it may be taken over (rules CB7, CP12). */
record CallLines(Ownership ownership, CustomerHours hours) {
    List<Place> places(Callback callback, CallDemand demand) {
        if (!Retrying.hasTryLeft(callback, ownership.policy())) {
            return List.of();
        }
        return switch (callback.status()) {
            case OFFERED ->
                callback.offeredTo()
                        .map(agent -> List.of(own(callback, demand, agent.id().value(), CallAccess.OFFERED)))
                        .orElseGet(() -> waiting(callback, demand));
            case SCHEDULED, DUE, AWAITING_RETRY -> waiting(callback, demand);
            case NONE, REQUESTED, DIALING, CONNECTED, COMPLETED, EXHAUSTED, EXPIRED, CANCELLED, SUPPRESSED -> List.of();
        };
    }

    private List<Place> waiting(Callback callback, CallDemand demand) {
        Optional<Actor> owner = callback.owner();
        if (owner.isEmpty()) {
            return List.of(Ownership.accountManagerFirst(callback)
                    .map(manager -> own(callback, demand, manager.value(), CallAccess.ACCOUNT_MANAGER))
                    .orElseGet(() -> shared(callback, demand, CallAccess.ANYONE, Instant.MIN)));
        }
        List<Place> places = new ArrayList<>(2);
        places.add(own(callback, demand, owner.get().id().value(), CallAccess.OWNER));
        Ownership.promisedCall(callback)
                .filter(promise -> ownership.isTriggered(callback))
                .map(ClockRun::dueAt)
                .ifPresent(dueAt -> places.add(shared(callback, demand, CallAccess.TAKEOVER, dueAt)));
        return places;
    }

    private Place own(Callback callback, CallDemand demand, String agent, CallAccess access) {
        ZoneId zone = hours.zone(callback);
        return new Place(CallLine.Key.own(agent, zone), WaitingCall.of(callback, demand, access, Instant.MIN));
    }

    private Place shared(Callback callback, CallDemand demand, CallAccess access, Instant notBefore) {
        ZoneId zone = hours.zone(callback);
        return new Place(
                CallLine.Key.shared(zone, demand.skills()), WaitingCall.of(callback, demand, access, notBefore));
    }
}
