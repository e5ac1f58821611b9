package io.careline.core.callback;

import io.careline.callback.Callback;
import io.careline.callback.CallbackCancelled;
import io.careline.callback.CallbackEvent;
import io.careline.callback.CallbackExpired;
import io.careline.callback.CallbackReasons;
import io.careline.callback.CallbackSuppressed;
import io.careline.callback.CancelCallback;
import io.careline.callback.ExpireCallback;
import io.careline.callback.SuppressCallback;
import io.careline.core.internal.Objection;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Rejection;
import java.util.List;

/** The ways out of a callback that is not completed. */
record Ending(CallbackClockBook clocks) {
    List<CallbackEvent> cancel(Callback callback, CancelCallback command, DecisionContext context) {
        return List.of(CallbackCancelled.builder()
                .reason(Objection.given(command.reason()))
                .clocks(clocks.on(callback).cancelAll(context.now()).marks())
                .attributes(command.attributes())
                .build());
    }

    List<CallbackEvent> suppress(Callback callback, SuppressCallback command, DecisionContext context) {
        return List.of(CallbackSuppressed.builder()
                .reason(Objection.given(command.reason()))
                .clocks(clocks.on(callback).cancelAll(context.now()).marks())
                .attributes(command.attributes())
                .build());
    }

    static List<Rejection> isTooLate(Callback callback, DecisionContext context) {
        if (CallTimes.isTooLate(callback, context.now())) {
            return List.of();
        }
        return List.of(Rejection.of(CallbackReasons.EXPIRY_TOO_EARLY)
                .with("expiresAt", callback.expiresAt().map(Object::toString).orElse("")));
    }

    List<CallbackEvent> expire(Callback callback, ExpireCallback command, DecisionContext context) {
        return List.of(CallbackExpired.builder()
                .clocks(clocks.on(callback).cancelAll(context.now()).marks())
                .attributes(command.attributes())
                .build());
    }
}
