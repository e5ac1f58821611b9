package io.careline.core.callback;

import io.careline.callback.Callback;
import io.careline.callback.CallbackCommand;
import io.careline.callback.CallbackEvent;
import io.careline.callback.CallbackReasons;
import io.careline.callback.ExpireCallback;
import io.careline.callback.MarkDue;
import io.careline.callback.PromiseBreached;
import io.careline.callback.RecordPromiseBreach;
import io.careline.core.internal.ClockBreach;
import io.careline.lifecycle.Deadline;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Rejection;
import java.util.ArrayList;
import java.util.List;

/** What is owed and by when: the call, its retry, the promises and the expiry (rules CB3, CB7). */
record Promises(CallbackClockBook clocks) {
    /** Nothing expires while a call is under way. */
    static List<Deadline<CallbackCommand>> deadlines(Callback callback, DecisionContext context) {
        List<Deadline<CallbackCommand>> deadlines = new ArrayList<>();
        switch (callback.status()) {
            case SCHEDULED, AWAITING_RETRY -> {
                callback.dueAt().ifPresent(at -> deadlines.add(Deadline.of(dueName(callback), at, MarkDue.of())));
                addExpiry(callback, deadlines);
            }
            case REQUESTED, DUE, OFFERED -> addExpiry(callback, deadlines);
            case NONE, DIALING, CONNECTED, COMPLETED, EXHAUSTED, EXPIRED, CANCELLED, SUPPRESSED -> {}
        }
        deadlines.addAll(ClockBreach.deadlines(callback.clocks(), RecordPromiseBreach::of));
        return deadlines;
    }

    private static String dueName(Callback callback) {
        return switch (callback.status()) {
            case AWAITING_RETRY -> "retry";
            default -> "due";
        };
    }

    private static void addExpiry(Callback callback, List<Deadline<CallbackCommand>> deadlines) {
        callback.expiresAt().ifPresent(at -> deadlines.add(Deadline.of("expiry", at, ExpireCallback.of())));
    }

    private static ClockBreach breach(Callback callback, RecordPromiseBreach command) {
        return ClockBreach.of(callback.clocks(), command.clock(), command.instance());
    }

    static List<Rejection> isDue(Callback callback, RecordPromiseBreach command, DecisionContext context) {
        return breach(callback, command)
                .rejections(context.now(), CallbackReasons.CLOCK_NOT_RUNNING, CallbackReasons.BREACH_TOO_EARLY);
    }

    List<CallbackEvent> record(Callback callback, RecordPromiseBreach command, DecisionContext context) {
        ClockBreach breach = breach(callback, command);
        if (breach.isRecorded()) {
            return List.of();
        }
        return List.of(PromiseBreached.builder()
                .clock(command.clock())
                .instance(command.instance())
                .dueAt(breach.dueAt())
                .clocks(clocks.on(callback)
                        .breach(command.clock(), context.now())
                        .marks())
                .attributes(command.attributes())
                .build());
    }
}
