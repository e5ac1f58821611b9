package io.careline.core.callback;

import io.careline.calendar.ClockName;
import io.careline.callback.Callback;
import io.careline.callback.CallbackBecameDue;
import io.careline.callback.CallbackEvent;
import io.careline.callback.CallbackPolicy;
import io.careline.callback.CallbackReasons;
import io.careline.callback.CallbackRequested;
import io.careline.callback.CallbackScheduled;
import io.careline.callback.CallbackStatus;
import io.careline.callback.MarkDue;
import io.careline.callback.OpenCallback;
import io.careline.callback.RequestCallback;
import io.careline.callback.ScheduleCallback;
import io.careline.core.calendar.ClockMarks;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Reason;
import io.careline.lifecycle.Rejection;
import java.time.Instant;
import java.util.List;

/** Asking for a call, saying when, and the time being reached (rules CB3, CB7). */
record Requesting(CallbackPolicy policy, CallbackClockBook clocks, CustomerHours hours) {
    List<Rejection> promiseIsNotFromTheFuture(Callback callback, RequestCallback command, DecisionContext context) {
        Instant promisedAt = command.promisedAt().orElse(context.now());
        if (!promisedAt.isAfter(context.now())) {
            return List.of();
        }
        return List.of(Rejection.of(CallbackReasons.PROMISED_IN_THE_FUTURE)
                .with("promisedAt", promisedAt)
                .with("now", context.now()));
    }

    /** A customer who had to wait for an answer is served all the same; it is found. */
    List<Finding> phoneIsAnsweredInTime(Callback callback, RequestCallback command, DecisionContext context) {
        return command
                .rings()
                .filter(rings -> rings > policy.maximumRings())
                .map(rings -> Finding.of(CallbackReasons.ANSWERED_LATE, "CB8")
                        .with("rings", rings)
                        .with("maximum", policy.maximumRings()))
                .stream()
                .toList();
    }

    /** One open callback for each case and purpose. */
    List<Rejection> isTheOnlyOne(Callback callback, RequestCallback command, DecisionContext context) {
        for (OpenCallback open : command.openCallbacks()) {
            boolean isSameMatter = command.caseId().isPresent()
                    && open.caseId().equals(command.caseId())
                    && open.purpose().equals(command.purpose());
            if (isSameMatter && !open.id().equals(callback.id())) {
                return List.of(Rejection.of(CallbackReasons.ALREADY_OPEN).with("callback", open.id()));
            }
        }
        return List.of();
    }

    List<CallbackEvent> request(Callback callback, RequestCallback command, DecisionContext context) {
        ClockMarks marks = clocks.onNew(command.purpose())
                .start(ClockName.REPLY, command.promisedAt().orElse(context.now()));
        if (command.isQuickContactWanted()) {
            marks.start(ClockName.CONTACT, context.now());
        }
        return List.of(CallbackRequested.builder()
                .customer(command.customer())
                .zone(command.zone())
                .purpose(command.purpose())
                .number(command.number())
                .caseId(command.caseId())
                .department(command.department())
                .matter(command.matter())
                .owner(command.owner())
                .prospect(command.isProspect())
                .accountManager(command.accountManager())
                .rings(command.rings())
                .expiresAt(context.now().plus(policy.lifetime()))
                .clocks(marks.marks())
                .attributes(command.attributes())
                .build());
    }

    List<Reason> timeIsSound(Callback callback, ScheduleCallback command, DecisionContext context) {
        return new CallTimes(hours).check(callback, command.at().orElse(context.now()), context);
    }

    List<CallbackEvent> schedule(Callback callback, ScheduleCallback command, DecisionContext context) {
        Instant dueAt = hours.next(callback, command.at().orElse(context.now()));
        if (callback.status() == CallbackStatus.SCHEDULED
                && callback.dueAt().filter(dueAt::equals).isPresent()) {
            return List.of();
        }
        return List.of(CallbackScheduled.builder()
                .dueAt(dueAt)
                .agreedWithCustomer(command.isAgreedWithCustomer())
                .attributes(command.attributes())
                .build());
    }

    static List<Rejection> isDue(Callback callback, DecisionContext context) {
        if (callback.dueAt().isEmpty()
                || !context.now().isBefore(callback.dueAt().get())) {
            return List.of();
        }
        return List.of(Rejection.of(CallbackReasons.DUE_TOO_EARLY)
                .with("dueAt", callback.dueAt().get()));
    }

    static List<CallbackEvent> markDue(Callback callback, MarkDue command, DecisionContext context) {
        return List.of(
                CallbackBecameDue.builder().attributes(command.attributes()).build());
    }
}
