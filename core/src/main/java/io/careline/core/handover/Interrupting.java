package io.careline.core.handover;

import io.careline.core.internal.Objection;
import io.careline.handover.CallAway;
import io.careline.handover.GiverCalledAway;
import io.careline.handover.Handover;
import io.careline.handover.HandoverEvent;
import io.careline.handover.HandoverItem;
import io.careline.handover.HandoverItemKind;
import io.careline.handover.HandoverReasons;
import io.careline.handover.HandoverResumed;
import io.careline.handover.HandoverStatus;
import io.careline.handover.HandoverSuspended;
import io.careline.handover.ItemRecorded;
import io.careline.handover.ResumeHandover;
import io.careline.handover.SuspendHandover;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Rejection;
import java.util.ArrayList;
import java.util.List;

/** Interrupts a handover for a problem (rule H9) or an emergency (rule R7), and goes on. */
record Interrupting(Covering covering) {
    List<HandoverEvent> suspend(Handover handover, SuspendHandover command, DecisionContext context) {
        return List.of(HandoverSuspended.builder()
                .problem(Objection.given(command.problem()))
                .handledBy(handover.giver())
                .helpedBy(handover.taker())
                .attributes(command.attributes())
                .build());
    }

    List<Rejection> isKept(Handover handover, CallAway command, DecisionContext context) {
        return covering.isEnough(handover, command.cover());
    }

    List<HandoverEvent> callAway(Handover handover, CallAway command, DecisionContext context) {
        return List.of(GiverCalledAway.builder()
                .reason(Objection.given(command.reason()))
                .standIn(command.cover().standIn().map(Actor::id))
                .resumesIn(handover.status())
                .attributes(command.attributes())
                .build());
    }

    static List<Rejection> isBroughtToAStage(Handover handover, ResumeHandover command, DecisionContext context) {
        return handover.problem().isPresent() && Objection.isBlank(command.stage())
                ? List.of(Rejection.of(HandoverReasons.STAGE_MISSING, "H9"))
                : List.of();
    }

    /** A problem that is not solved is handed over as it stands. */
    List<HandoverEvent> resume(Handover handover, ResumeHandover command, DecisionContext context) {
        List<HandoverEvent> events = new ArrayList<>(2);
        events.add(HandoverResumed.builder()
                .stage(command.stage())
                .solved(command.isSolved())
                .resumesIn(handover.resumesIn().orElse(HandoverStatus.IN_PROGRESS))
                .attributes(command.attributes())
                .build());
        if (handover.problem().isPresent() && !command.isSolved()) {
            events.add(ItemRecorded.builder()
                    .item(HandoverItem.builder()
                            .number(handover.items().size() + 1)
                            .kind(HandoverItemKind.OPEN_CASE)
                            .recordedAt(context.now())
                            .text(handover.problem().get() + ": " + Objection.given(command.stage()))
                            .build())
                    .build());
        }
        return events;
    }
}
