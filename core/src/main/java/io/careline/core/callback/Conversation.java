package io.careline.core.callback;

import io.careline.callback.CallPutOff;
import io.careline.callback.CallResult;
import io.careline.callback.CallStep;
import io.careline.callback.Callback;
import io.careline.callback.CallbackCompleted;
import io.careline.callback.CallbackEvent;
import io.careline.callback.CallbackPolicy;
import io.careline.callback.CallbackReasons;
import io.careline.callback.ConcludeCall;
import io.careline.callback.StepTaken;
import io.careline.callback.TakeStep;
import io.careline.core.calendar.ClockMarks;
import io.careline.core.internal.Objection;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Reason;
import io.careline.lifecycle.Rejection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Talking to the customer: the script's steps and the result (rules CB1, CB2, CB4, CB5, CB6, CB9). */
record Conversation(CallbackPolicy policy, CallbackClockBook clocks, CustomerHours hours) {
    private boolean isIdentityOpen(Callback callback) {
        return policy.script().contains(CallStep.IDENTITY) && !callback.steps().contains(CallStep.IDENTITY);
    }

    private static List<Rejection> identityComesFirst() {
        return List.of(Rejection.of(CallbackReasons.IDENTITY_NOT_VERIFIED, "CB2"));
    }

    List<Rejection> identityIsFirst(Callback callback, TakeStep command, DecisionContext context) {
        return isIdentityOpen(callback) && !command.step().equals(CallStep.IDENTITY) ? identityComesFirst() : List.of();
    }

    List<Rejection> stepIsInScript(Callback callback, TakeStep command, DecisionContext context) {
        return policy.script().contains(command.step())
                ? List.of()
                : List.of(
                        Rejection.of(CallbackReasons.STEP_NOT_IN_SCRIPT, "CB4").with("step", command.step()));
    }

    /** A promise is kept once it is known that the customer himself is on the line. */
    List<CallbackEvent> take(Callback callback, TakeStep command, DecisionContext context) {
        if (callback.steps().contains(command.step())) {
            return List.of();
        }
        ClockMarks marks = clocks.on(callback);
        if (command.step().equals(CallStep.IDENTITY)) {
            marks.stopAll(context.now());
        }
        return List.of(StepTaken.builder()
                .step(command.step())
                .clocks(marks.marks())
                .attributes(command.attributes())
                .build());
    }

    List<Rejection> identityIsVerified(Callback callback, ConcludeCall command, DecisionContext context) {
        return isIdentityOpen(callback) && command.result() != CallResult.NOT_THE_CUSTOMER
                ? identityComesFirst()
                : List.of();
    }

    /** The steps that the result leaves no excuse for; an inconvenient call ends after the third. */
    List<Finding> stepsAreTaken(Callback callback, ConcludeCall command, DecisionContext context) {
        if (command.result() == CallResult.NOT_THE_CUSTOMER) {
            return List.of();
        }
        List<Finding> skipped = new ArrayList<>();
        for (CallStep step : policy.script()) {
            if (!callback.steps().contains(step)) {
                skipped.add(Finding.of(CallbackReasons.STEP_SKIPPED, "CB4").with("step", step));
            }
            if (step.equals(CallStep.CONVENIENCE) && command.result() == CallResult.INCONVENIENT) {
                break;
            }
        }
        return skipped;
    }

    static List<Finding> callIsLogged(Callback callback, ConcludeCall command, DecisionContext context) {
        return Objection.isBlank(command.log())
                ? List.of(Finding.of(CallbackReasons.CALL_LOG_MISSING, "CB9"))
                : List.of();
    }

    private static boolean isPutOff(ConcludeCall command) {
        return switch (command.result()) {
            case INCONVENIENT, PLAN_REJECTED, NOT_THE_CUSTOMER -> true;
            case SATISFIED, DISSATISFIED, NEW_REQUIREMENT -> false;
        };
    }

    /** Empty if no attempt is left, or the time, which nobody named then, is too late to call. */
    private Optional<Instant> callAgainAt(Callback callback, ConcludeCall command, Instant now) {
        Instant wanted = command.callAgainAt().orElse(now.plus(policy.putOffDelay()));
        return Optional.of(hours.next(callback, wanted))
                .filter(at -> Retrying.hasTryLeft(callback, policy) && !CallTimes.isTooLate(callback, at));
    }

    List<Reason> timeIsSound(Callback callback, ConcludeCall command, DecisionContext context) {
        return isPutOff(command) && command.callAgainAt().isPresent() && Retrying.hasTryLeft(callback, policy)
                ? new CallTimes(hours).check(callback, command.callAgainAt().get(), context)
                : List.of();
    }

    List<CallbackEvent> conclude(Callback callback, ConcludeCall command, DecisionContext context) {
        ClockMarks marks = clocks.on(callback);
        if (command.result() != CallResult.NOT_THE_CUSTOMER) {
            marks.stopAll(context.now());
        }
        return isPutOff(command) ? putOff(callback, command, marks, context.now()) : complete(callback, command, marks);
    }

    private List<CallbackEvent> putOff(Callback callback, ConcludeCall command, ClockMarks marks, Instant now) {
        Optional<Instant> callAgainAt = callAgainAt(callback, command, now);
        CallbackEvent putOff = CallPutOff.builder()
                .result(command.result())
                .dueAt(callAgainAt)
                .statement(command.statement())
                .log(command.log())
                .clocks(marks.marks())
                .attributes(command.attributes())
                .build();
        if (callAgainAt.isPresent()) {
            return List.of(putOff);
        }
        return Ending.exhaust(
                callback, putOff, marks, Consequences.unanswered(command.result()), command.statement(), now);
    }

    private static List<CallbackEvent> complete(Callback callback, ConcludeCall command, ClockMarks marks) {
        List<CallbackEvent> events = new ArrayList<>(2);
        events.add(CallbackCompleted.builder()
                .result(command.result())
                .statement(command.statement())
                .log(command.log())
                .clocks(marks.marks())
                .attributes(command.attributes())
                .build());
        events.addAll(Consequences.of(callback, command));
        return events;
    }
}
