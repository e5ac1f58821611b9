package io.careline.core.callback;

import io.careline.callback.Callback;
import io.careline.callback.CallbackEvent;
import io.careline.callback.CallbackOffered;
import io.careline.callback.DeclineOffer;
import io.careline.callback.OfferCallback;
import io.careline.callback.OfferDeclined;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Rejection;
import java.util.List;

/** Asking an agent to call; a declined offer is no attempt. */
final class Offering {
    private Offering() {}

    static List<Rejection> agentMayHave(Callback callback, OfferCallback command, DecisionContext context) {
        return Ownership.mayHave(callback, command.agent().id());
    }

    static List<CallbackEvent> offer(Callback callback, OfferCallback command, DecisionContext context) {
        return List.of(CallbackOffered.builder()
                .agent(command.agent())
                .attributes(command.attributes())
                .build());
    }

    static List<CallbackEvent> decline(Callback callback, DeclineOffer command, DecisionContext context) {
        return List.of(OfferDeclined.builder()
                .agent(callback.offeredTo().orElse(context.actor()).id())
                .attributes(command.attributes())
                .build());
    }
}
