package io.careline.core.complaint;

import io.careline.calendar.ClockRun;
import io.careline.complaint.ClockBreached;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintCommand;
import io.careline.complaint.ComplaintEvent;
import io.careline.complaint.ComplaintReasons;
import io.careline.complaint.RecordBreach;
import io.careline.lifecycle.Deadline;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Rejection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Clocks that run out: what is owed, and noting that it was not given in time. */
record Breaching(ComplaintClockBook clocks) {
    /** A due time is the last moment in time, so the command to send comes after it. */
    List<Deadline<ComplaintCommand>> deadlines(Complaint complaint, DecisionContext context) {
        List<Deadline<ComplaintCommand>> deadlines = new ArrayList<>();
        for (ClockRun run : complaint.clocks().running()) {
            if (!run.isBreachRecorded()) {
                deadlines.add(
                        Deadline.of(run.clock().value(), run.dueAt(), RecordBreach.of(run.clock(), run.instance())));
            }
        }
        return deadlines;
    }

    private static boolean isRecorded(Complaint complaint, RecordBreach command) {
        return complaint.clocks().isBreachRecorded(command.clock(), command.instance());
    }

    private static Optional<ClockRun> running(Complaint complaint, RecordBreach command) {
        return complaint
                .clocks()
                .latest(command.clock())
                .filter(run -> run.instance() == command.instance())
                .filter(ClockRun::isRunning);
    }

    List<Rejection> isDue(Complaint complaint, RecordBreach command, DecisionContext context) {
        if (isRecorded(complaint, command)) {
            return List.of();
        }
        Optional<ClockRun> run = running(complaint, command);
        if (run.isEmpty()) {
            return List.of(Rejection.of(ComplaintReasons.CLOCK_NOT_RUNNING)
                    .with("clock", command.clock())
                    .with("instance", command.instance()));
        }
        if (context.now().isBefore(run.get().dueAt())) {
            return List.of(Rejection.of(ComplaintReasons.BREACH_TOO_EARLY)
                    .with("clock", command.clock())
                    .with("dueAt", run.get().dueAt()));
        }
        return List.of();
    }

    List<ComplaintEvent> record(Complaint complaint, RecordBreach command, DecisionContext context) {
        if (isRecorded(complaint, command)) {
            return List.of();
        }
        return List.of(ClockBreached.builder()
                .clock(command.clock())
                .instance(command.instance())
                .dueAt(running(complaint, command).orElseThrow().dueAt())
                .clocks(clocks.on(complaint)
                        .breached(command.clock(), context.now())
                        .marks())
                .attributes(command.attributes())
                .build());
    }
}
