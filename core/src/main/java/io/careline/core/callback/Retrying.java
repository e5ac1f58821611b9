package io.careline.core.callback;

import io.careline.callback.CallAnswered;
import io.careline.callback.CallAttempt;
import io.careline.callback.CallFailed;
import io.careline.callback.CallOutcome;
import io.careline.callback.Callback;
import io.careline.callback.CallbackEvent;
import io.careline.callback.CallbackExhausted;
import io.careline.callback.CallbackPolicy;
import io.careline.callback.RecordCallOutcome;
import io.careline.callback.RetryRule;
import io.careline.lifecycle.DecisionContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How an attempt ended, and when the next one is due: counted from the dialling, moved into the customer's hours. */
record Retrying(CallbackPolicy policy, CallbackClockBook clocks, CustomerHours hours) {
    List<CallbackEvent> record(Callback callback, RecordCallOutcome command, DecisionContext context) {
        int attempt = callback.attempts().size();
        if (command.outcome() == CallOutcome.ANSWERED) {
            return List.of(CallAnswered.builder()
                    .attempt(attempt)
                    .attributes(command.attributes())
                    .build());
        }
        Optional<Instant> retryAt = retryAt(callback, command.outcome(), context.now());
        CallbackEvent failed = CallFailed.builder()
                .attempt(attempt)
                .outcome(command.outcome())
                .retryAt(retryAt)
                .attributes(command.attributes())
                .build();
        if (retryAt.isPresent()) {
            return List.of(failed);
        }
        return List.of(
                failed,
                CallbackExhausted.builder()
                        .attempts(attempt)
                        .clocks(clocks.on(callback).cancelAll(context.now()).marks())
                        .build());
    }

    /** Whether a further attempt may follow those so far, however they ended. */
    static boolean hasTryLeft(Callback callback, CallbackPolicy policy) {
        return callback.attempts().size() < policy.maximumAttempts();
    }

    private Optional<Instant> retryAt(Callback callback, CallOutcome outcome, Instant now) {
        List<CallAttempt> attempts = callback.attempts();
        long alike = 1
                + attempts.stream()
                        .filter(attempt ->
                                attempt.outcome().filter(outcome::equals).isPresent())
                        .count();
        Instant dialedAt =
                attempts.isEmpty() ? now : attempts.get(attempts.size() - 1).dialedAt();
        return policy.retries().stream()
                .filter(rule -> rule.outcome() == outcome)
                .filter(rule -> alike < rule.maximum() && hasTryLeft(callback, policy))
                .map(RetryRule::delay)
                .map(delay -> hours.next(callback, dialedAt.plus(delay)))
                .filter(at -> !CallTimes.isTooLate(callback, at))
                .findFirst();
    }
}
