package io.careline.core.complaint;

import io.careline.complaint.ClockBreached;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintCommand;
import io.careline.complaint.ComplaintEvent;
import io.careline.complaint.ComplaintReasons;
import io.careline.complaint.RecordBreach;
import io.careline.core.internal.ClockBreach;
import io.careline.lifecycle.Deadline;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Rejection;
import java.util.List;

/** Clocks that run out: what is owed, and noting that it was not given in time. */
record Breaching(ComplaintClockBook clocks) {
    static List<Deadline<ComplaintCommand>> deadlines(Complaint complaint, DecisionContext context) {
        return ClockBreach.deadlines(complaint.clocks(), RecordBreach::of);
    }

    private static ClockBreach breach(Complaint complaint, RecordBreach command) {
        return ClockBreach.of(complaint.clocks(), command.clock(), command.instance());
    }

    static List<Rejection> isDue(Complaint complaint, RecordBreach command, DecisionContext context) {
        return breach(complaint, command)
                .rejections(context.now(), ComplaintReasons.CLOCK_NOT_RUNNING, ComplaintReasons.BREACH_TOO_EARLY);
    }

    List<ComplaintEvent> record(Complaint complaint, RecordBreach command, DecisionContext context) {
        ClockBreach breach = breach(complaint, command);
        if (breach.isRecorded()) {
            return List.of();
        }
        return List.of(ClockBreached.builder()
                .clock(command.clock())
                .instance(command.instance())
                .dueAt(breach.dueAt())
                .clocks(clocks.on(complaint)
                        .breached(command.clock(), context.now())
                        .marks())
                .attributes(command.attributes())
                .build());
    }
}
