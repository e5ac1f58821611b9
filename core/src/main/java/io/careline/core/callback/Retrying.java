package io.careline.core.callback;

import io.careline.callback.CallAnswered;
import io.careline.callback.CallAttempt;
import io.careline.callback.CallFailed;
import io.careline.callback.CallOutcome;
import io.careline.callback.Callback;
import io.careline.callback.CallbackEvent;
import io.careline.callback.CallbackPolicy;
import io.careline.callback.CallbackReasons;
import io.careline.callback.CallbackStatus;
import io.careline.callback.RecordCallOutcome;
import io.careline.callback.RetryRule;
import io.careline.callback.ScheduleCallback;
import io.careline.complaint.FollowUpOutcome;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Rejection;
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
        return Ending.exhaust(
                callback, failed, clocks.on(callback), FollowUpOutcome.UNREACHABLE, Optional.empty(), context.now());
    }

    /** Whether a further attempt may follow those so far, however they ended. */
    static boolean hasTryLeft(Callback callback, CallbackPolicy policy) {
        return callback.attempts().size() < policy.maximumAttempts();
    }

    /** The attempt that was made last, or is under way. */
    static Optional<CallAttempt> lastAttempt(Callback callback) {
        List<CallAttempt> attempts = callback.attempts();
        return attempts.isEmpty() ? Optional.empty() : Optional.of(attempts.get(attempts.size() - 1));
    }

    List<Rejection> tryIsLeft(Callback callback, DecisionContext context) {
        return tryIsLeft(callback, policy);
    }

    static List<Rejection> tryIsLeft(Callback callback, CallbackPolicy policy) {
        return hasTryLeft(callback, policy)
                ? List.of()
                : List.of(Rejection.of(CallbackReasons.ATTEMPTS_USED)
                        .with("attempts", callback.attempts().size())
                        .with("maximum", policy.maximumAttempts()));
    }

    /**
     * Whoever did not answer is left alone until the retry, however often the time is named anew. A time in the past
     * counts as now, one after the expiry is refused as such: both may lie beyond all calendars.
     */
    List<Rejection> isNotBeforeRetry(Callback callback, ScheduleCallback command, DecisionContext context) {
        Instant named = command.at().orElse(context.now());
        if (CallTimes.isTooLate(callback, named)) {
            return List.of();
        }
        Instant at = hours.next(callback, named.isBefore(context.now()) ? context.now() : named);
        Optional<Instant> retryAt = callback.status() == CallbackStatus.AWAITING_RETRY
                ? callback.dueAt()
                : lastAttempt(callback).flatMap(CallAttempt::retryAt);
        return retryAt
                .filter(earliest -> !command.isAgreedWithCustomer() && at.isBefore(earliest))
                .map(earliest -> Rejection.of(CallbackReasons.BEFORE_RETRY)
                        .with("at", at)
                        .with("retryAt", earliest))
                .stream()
                .toList();
    }

    private Optional<Instant> retryAt(Callback callback, CallOutcome outcome, Instant now) {
        List<CallAttempt> attempts = callback.attempts();
        long alike = 1
                + attempts.stream()
                        .filter(attempt ->
                                attempt.outcome().filter(outcome::equals).isPresent())
                        .count();
        Instant dialedAt = lastAttempt(callback).map(CallAttempt::dialedAt).orElse(now);
        return policy.retries().stream()
                .filter(rule -> rule.outcome() == outcome)
                .filter(rule -> alike < rule.maximum() && hasTryLeft(callback, policy))
                .map(RetryRule::delay)
                .map(delay -> hours.next(callback, dialedAt.plus(delay)))
                .filter(at -> !CallTimes.isTooLate(callback, at))
                .findFirst();
    }
}
