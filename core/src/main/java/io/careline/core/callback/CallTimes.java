package io.careline.core.callback;

import io.careline.callback.Callback;
import io.careline.callback.CallbackReasons;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Reason;
import io.careline.lifecycle.Rejection;
import java.time.Instant;
import java.util.List;

/** Times to call as somebody names them: ahead, before it is too late, and moved into the customer's hours. */
record CallTimes(CustomerHours hours) {
    List<Reason> check(Callback callback, Instant at, DecisionContext context) {
        if (at.isBefore(context.now())) {
            return List.of(Rejection.of(CallbackReasons.TIME_IN_THE_PAST).with("at", at));
        }
        if (isTooLate(callback, at)) {
            return afterExpiry(callback, at);
        }
        Instant moved = hours.next(callback, at);
        if (isTooLate(callback, moved)) {
            return afterExpiry(callback, moved);
        }
        return moved.equals(at)
                ? List.of()
                : List.of(Finding.of(CallbackReasons.MOVED_INTO_WINDOW)
                        .with("from", at)
                        .with("to", moved));
    }

    private static List<Reason> afterExpiry(Callback callback, Instant at) {
        return List.of(Rejection.of(CallbackReasons.TIME_AFTER_EXPIRY)
                .with("at", at)
                .with("expiresAt", callback.expiresAt().orElse(at)));
    }

    static boolean isTooLate(Callback callback, Instant at) {
        return callback.expiresAt().filter(expiry -> !at.isBefore(expiry)).isPresent();
    }

    static List<Rejection> notExpired(Callback callback, DecisionContext context) {
        return notExpired(callback, context.now());
    }

    static List<Rejection> notExpired(Callback callback, Instant now) {
        if (!isTooLate(callback, now)) {
            return List.of();
        }
        return List.of(Rejection.of(CallbackReasons.EXPIRED)
                .with("expiresAt", callback.expiresAt().orElse(now)));
    }
}
