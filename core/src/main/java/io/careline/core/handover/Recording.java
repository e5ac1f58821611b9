package io.careline.core.handover;

import io.careline.core.internal.LocalTimes;
import io.careline.handover.Handover;
import io.careline.handover.HandoverEvent;
import io.careline.handover.HandoverPolicy;
import io.careline.handover.HandoverReasons;
import io.careline.handover.PassRecord;
import io.careline.handover.RecordPassed;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Rejection;
import java.time.Instant;
import java.util.List;

/** Passes the record to the management after the daily meeting (rule H12). */
record Recording(HandoverPolicy policy, DailyTimes times) {
    Instant dueAt(Instant ended) {
        return times.next(ended, policy.dailyMeetingEnd());
    }

    Instant dueAt(Handover handover, DecisionContext context) {
        return handover.recordDueAt().orElseGet(() -> dueAt(context.now()));
    }

    List<Rejection> isMeetingOver(Handover handover, DecisionContext context) {
        Instant at = dueAt(handover, context);
        return context.now().isBefore(at)
                ? List.of(Rejection.of(HandoverReasons.DAILY_MEETING_NOT_OVER, "H12")
                        .with("at", LocalTimes.of(at, policy.zone())))
                : List.of();
    }

    List<HandoverEvent> pass(Handover handover, PassRecord command, DecisionContext context) {
        if (handover.isRecordPassed()) {
            return List.of();
        }
        return List.of(RecordPassed.builder()
                .recipients(policy.recordReaders())
                .attributes(command.attributes())
                .build());
    }
}
