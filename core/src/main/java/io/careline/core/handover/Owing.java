package io.careline.core.handover;

import io.careline.handover.Handover;
import io.careline.handover.HandoverCommand;
import io.careline.handover.HandoverStatus;
import io.careline.handover.PassRecord;
import io.careline.handover.RecordGiverWaiting;
import io.careline.handover.RegisterNightLog;
import io.careline.lifecycle.Deadline;
import io.careline.lifecycle.DecisionContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What is still owed: the relief of the giver, the night log, the record for the management (rules H2, H10, H12). */
record Owing(NightLog nightLog, Recording recording) {
    private static final Set<HandoverStatus> ENDED = EnumSet.range(HandoverStatus.ACCEPTED, HandoverStatus.ABANDONED);

    List<Deadline<HandoverCommand>> deadlines(Handover handover, DecisionContext context) {
        List<Deadline<HandoverCommand>> deadlines = new ArrayList<>(2);
        if (isReliefOwed(handover)) {
            handover.shiftEnd().ifPresent(end -> deadlines.add(Deadline.of("relief", end, RecordGiverWaiting.of())));
        }
        if (handover.isNight() && !nightLog.left(handover).isEmpty()) {
            deadlines.add(Deadline.of("night-log", nightLog.opensAt(handover, context), RegisterNightLog.of()));
        }
        if (isEnded(handover) && !handover.isRecordPassed()) {
            deadlines.add(Deadline.of("record", recording.dueAt(handover, context), PassRecord.of()));
        }
        deadlines.sort(Comparator.comparing(Deadline::dueAt));
        return List.copyOf(deadlines);
    }

    static boolean isEnded(Handover handover) {
        return ENDED.contains(handover.status());
    }

    private static boolean isReliefOwed(Handover handover) {
        return handover.status() == HandoverStatus.DUE
                && handover.conversation().isEmpty()
                && !Relieving.isRelievedByBook(handover);
    }
}
