package io.careline.core.callback;

import io.careline.calendar.ClockRun;
import io.careline.callback.CallAccess;
import io.careline.callback.CallDemand;
import io.careline.callback.Callback;
import java.time.Instant;

/** A callback in one line: who may have it there, from when on, and what counts in the order. */
record WaitingCall(
        Callback callback,
        CallDemand demand,
        CallAccess access,
        Instant readyAt,
        Instant tooLateAt,
        Instant promisedBy,
        Instant waitingSince)
        implements Waiting {

    static WaitingCall of(Callback callback, CallDemand demand, CallAccess access, Instant notBefore) {
        return new WaitingCall(
                callback,
                demand,
                access,
                later(notBefore, readyAt(callback, demand)),
                callback.expiresAt().orElse(Instant.MAX),
                promisedBy(callback),
                callback.waitingSince()
                        .or(callback::requestedAt)
                        .or(callback::dueAt)
                        .orElse(Instant.MIN));
    }

    /** From when on a callback may be dialled, its customer's hours apart. */
    static Instant readyAt(Callback callback, CallDemand demand) {
        return later(callback.dueAt().orElse(Instant.MIN), demand.notBefore().orElse(Instant.MIN));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** The earliest of its promises; the far future if nothing is promised. */
    private static Instant promisedBy(Callback callback) {
        Instant promisedBy = Instant.MAX;
        for (ClockRun run : callback.clocks().running()) {
            promisedBy = run.dueAt().isBefore(promisedBy) ? run.dueAt() : promisedBy;
        }
        return promisedBy;
    }

    String id() {
        return callback.id().value();
    }

    boolean isOwn() {
        return switch (access) {
            case OFFERED, OWNER, ACCOUNT_MANAGER -> true;
            case ANYONE, TAKEOVER -> false;
        };
    }
}
