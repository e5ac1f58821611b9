package io.careline.core.callback;

import io.careline.callback.Callback;
import io.careline.callback.CallbackCancelled;
import io.careline.callback.CallbackEvent;
import io.careline.callback.CallbackExhausted;
import io.careline.callback.CallbackExpired;
import io.careline.callback.CallbackReasons;
import io.careline.callback.CallbackSuppressed;
import io.careline.callback.CancelCallback;
import io.careline.callback.ExpireCallback;
import io.careline.callback.SuppressCallback;
import io.careline.complaint.FollowUpOutcome;
import io.careline.core.calendar.ClockMarks;
import io.careline.core.internal.Objection;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Rejection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    /** A customer who was called in vain was not reached; one who was never called was not asked. */
    List<CallbackEvent> expire(Callback callback, ExpireCallback command, DecisionContext context) {
        List<CallbackEvent> events = new ArrayList<>(2);
        events.add(CallbackExpired.builder()
                .clocks(clocks.on(callback).cancelAll(context.now()).marks())
                .attributes(command.attributes())
                .build());
        if (!callback.attempts().isEmpty()) {
            events.addAll(Consequences.followUp(callback, FollowUpOutcome.UNREACHABLE, Optional.empty()));
        }
        return events;
    }

    /** No try is left, and what the source case learns of it. */
    static List<CallbackEvent> exhaust(
            Callback callback,
            CallbackEvent last,
            ClockMarks marks,
            FollowUpOutcome outcome,
            Optional<String> note,
            Instant now) {
        List<CallbackEvent> events = new ArrayList<>(3);
        events.add(last);
        events.add(CallbackExhausted.builder()
                .attempts(callback.attempts().size())
                .clocks(marks.cancelAll(now).marks())
                .build());
        events.addAll(Consequences.followUp(callback, outcome, note));
        return events;
    }
}
