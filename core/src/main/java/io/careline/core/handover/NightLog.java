package io.careline.core.handover;

import io.careline.common.Id;
import io.careline.complaint.ComplaintId;
import io.careline.core.internal.LocalTimes;
import io.careline.handover.Handover;
import io.careline.handover.HandoverEvent;
import io.careline.handover.HandoverItem;
import io.careline.handover.HandoverPolicy;
import io.careline.handover.HandoverReasons;
import io.careline.handover.NightComplaintRequested;
import io.careline.handover.RegisterNightLog;
import io.careline.handover.WorkOrderRequested;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Rejection;
import java.time.Instant;
import java.util.List;

/** Turns what the night left, and what can wait no longer, into complaints and work orders (rules H10, CP14). */
record NightLog(HandoverPolicy policy, DailyTimes times) {
    /** When the log of a shift is registered. */
    Instant opensAt(Handover handover, DecisionContext context) {
        return handover.nightLogAt()
                .orElseGet(() -> times.next(handover.shiftEnd().orElse(context.now()), policy.nightLogTime()));
    }

    List<Rejection> isMorning(Handover handover, DecisionContext context) {
        if (!handover.isNight()) {
            return List.of(Rejection.of(HandoverReasons.NOT_A_NIGHT_SHIFT, "H10"));
        }
        Instant at = opensAt(handover, context);
        return context.now().isBefore(at)
                ? List.of(Rejection.of(HandoverReasons.NIGHT_LOG_TOO_EARLY, "H10")
                        .with("at", LocalTimes.of(at, policy.zone())))
                : List.of();
    }

    /** Not urgent, not done, and not a complaint already. */
    List<HandoverItem> left(Handover handover) {
        return handover.items().stream()
                .filter(item -> !item.isUrgent() && !item.isDone() && !item.isRegistered())
                .filter(item -> item.caseId().isEmpty())
                .filter(item -> policy.complaintKinds().contains(item.kind())
                        || policy.workOrderKinds().contains(item.kind()))
                .toList();
    }

    List<HandoverEvent> register(Handover handover, RegisterNightLog command, DecisionContext context) {
        return left(handover).stream()
                .map(item -> request(handover, item, command))
                .toList();
    }

    private HandoverEvent request(Handover handover, HandoverItem item, RegisterNightLog command) {
        return policy.complaintKinds().contains(item.kind())
                ? complaint(handover, item, command)
                : workOrder(item, command);
    }

    private static HandoverEvent complaint(Handover handover, HandoverItem item, RegisterNightLog command) {
        return NightComplaintRequested.builder()
                .item(item.number())
                .newCase(ComplaintId.of(Id.fitting(handover.id() + "/item-" + item.number())))
                .receivedAt(item.recordedAt())
                .channel(item.channel())
                .customer(item.customer())
                .department(item.department())
                .summary(said(item))
                .attributes(command.attributes())
                .build();
    }

    private static HandoverEvent workOrder(HandoverItem item, RegisterNightLog command) {
        return WorkOrderRequested.builder()
                .item(item.number())
                .kind(item.kind())
                .receivedAt(item.recordedAt())
                .customer(item.customer())
                .department(item.department())
                .text(said(item))
                .attributes(command.attributes())
                .build();
    }

    /** What was said face to face only is known by its kind. */
    private static String said(HandoverItem item) {
        return item.text().filter(text -> !text.isBlank()).orElse(item.kind().value());
    }
}
