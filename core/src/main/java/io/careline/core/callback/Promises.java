package io.careline.core.callback;

import io.careline.calendar.ClockRun;
import io.careline.callback.Callback;
import io.careline.callback.CallbackCommand;
import io.careline.callback.CallbackEvent;
import io.careline.callback.CallbackReasons;
import io.careline.callback.ExpireCallback;
import io.careline.callback.MarkDue;
import io.careline.callback.PromiseBreached;
import io.careline.callback.RecordPromiseBreach;
import io.careline.lifecycle.Deadline;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Rejection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        for (ClockRun run : callback.clocks().running()) {
            if (!run.isBreachRecorded()) {
                deadlines.add(Deadline.of(
                        run.clock().value(), run.dueAt(), RecordPromiseBreach.of(run.clock(), run.instance())));
            }
        }
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

    private static boolean isRecorded(Callback callback, RecordPromiseBreach command) {
        return callback.clocks().isBreachRecorded(command.clock(), command.instance());
    }

    private static Optional<ClockRun> running(Callback callback, RecordPromiseBreach command) {
        return callback.clocks()
                .latest(command.clock())
                .filter(run -> run.instance() == command.instance())
                .filter(ClockRun::isRunning);
    }

    static List<Rejection> isDue(Callback callback, RecordPromiseBreach command, DecisionContext context) {
        if (isRecorded(callback, command)) {
            return List.of();
        }
        Optional<ClockRun> run = running(callback, command);
        if (run.isEmpty()) {
            return List.of(Rejection.of(CallbackReasons.CLOCK_NOT_RUNNING)
                    .with("clock", command.clock())
                    .with("instance", command.instance()));
        }
        if (context.now().isBefore(run.get().dueAt())) {
            return List.of(Rejection.of(CallbackReasons.BREACH_TOO_EARLY)
                    .with("clock", command.clock())
                    .with("dueAt", run.get().dueAt()));
        }
        return List.of();
    }

    List<CallbackEvent> record(Callback callback, RecordPromiseBreach command, DecisionContext context) {
        if (isRecorded(callback, command)) {
            return List.of();
        }
        return List.of(PromiseBreached.builder()
                .clock(command.clock())
                .instance(command.instance())
                .dueAt(running(callback, command).orElseThrow().dueAt())
                .clocks(clocks.on(callback)
                        .breach(command.clock(), context.now())
                        .marks())
                .attributes(command.attributes())
                .build());
    }
}
