package io.careline.core.handover;

import io.careline.handover.EquipmentCounted;
import io.careline.handover.GiverCalledAway;
import io.careline.handover.GiverLeft;
import io.careline.handover.GiverWaitRecorded;
import io.careline.handover.Handover;
import io.careline.handover.HandoverAbandoned;
import io.careline.handover.HandoverAccepted;
import io.careline.handover.HandoverBegun;
import io.careline.handover.HandoverEvent;
import io.careline.handover.HandoverItem;
import io.careline.handover.HandoverItemKind;
import io.careline.handover.HandoverResumed;
import io.careline.handover.HandoverScheduled;
import io.careline.handover.HandoverSigned;
import io.careline.handover.HandoverStatus;
import io.careline.handover.HandoverSuspended;
import io.careline.handover.ItemCompleted;
import io.careline.handover.ItemRecorded;
import io.careline.handover.NightComplaintRequested;
import io.careline.handover.NothingReported;
import io.careline.handover.PlaceChecked;
import io.careline.handover.ShiftExtended;
import io.careline.handover.ShiftExtensionEnded;
import io.careline.handover.TakerReplaced;
import io.careline.handover.WorkOrderRequested;
import io.careline.lifecycle.EventEnvelope;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** How each event changes a handover. */
final class HandoverEvolution {
    private HandoverEvolution() {}

    static Handover after(Handover handover, HandoverEvent event, EventEnvelope<?> envelope) {
        Handover.Builder next = Handover.builder()
                .from(handover)
                .revision(handover.revision().next(envelope))
                .attributes(handover.attributes().withAll(event.attributes()));
        switch (event.type()) {
            case SCHEDULED -> schedule(next, (HandoverScheduled) event);
            case TAKER_REPLACED -> {
                TakerReplaced replaced = (TakerReplaced) event;
                next.taker(replaced.taker()).takerDueAt(replaced.takerDueAt());
            }
            case ITEM_RECORDED -> record(next, handover, ((ItemRecorded) event).item());
            case ITEM_COMPLETED ->
                next.items(changed(handover, ((ItemCompleted) event).item(), item -> item.done(true)));
            case NOTHING_REPORTED -> unsigned(next, handover).addEmptyKinds(((NothingReported) event).kind());
            case SHIFT_EXTENDED -> next.conversation(((ShiftExtended) event).customer());
            case SHIFT_EXTENSION_ENDED -> {
                ShiftExtensionEnded ended = (ShiftExtensionEnded) event;
                next.conversation(Optional.empty())
                        .shiftEnd(ended.shiftEnd())
                        .extendedBy(handover.extendedBy().plus(ended.extendedBy()));
            }
            case GIVER_WAIT_RECORDED ->
                next.status(HandoverStatus.GIVER_WAITING).waitingSince(((GiverWaitRecorded) event).since());
            case BEGUN -> {
                HandoverBegun begun = (HandoverBegun) event;
                next.status(HandoverStatus.IN_PROGRESS)
                        .arrivedAt(begun.arrivedAt())
                        .takerLateBy(begun.lateBy());
            }
            case EQUIPMENT_COUNTED -> {
                EquipmentCounted counted = (EquipmentCounted) event;
                next.equipment(counted.counts()).losses(counted.losses());
            }
            case PLACE_CHECKED -> next.placeClean(((PlaceChecked) event).isClean());
            case SUSPENDED ->
                next.status(HandoverStatus.SUSPENDED)
                        .problem(((HandoverSuspended) event).problem())
                        .resumesIn(HandoverStatus.IN_PROGRESS);
            case GIVER_CALLED_AWAY -> {
                GiverCalledAway away = (GiverCalledAway) event;
                next.status(HandoverStatus.SUSPENDED).standIn(away.standIn()).resumesIn(away.resumesIn());
            }
            case RESUMED ->
                next.status(((HandoverResumed) event).resumesIn())
                        .problem(Optional.empty())
                        .standIn(Optional.empty())
                        .resumesIn(Optional.empty());
            case SIGNED -> next.signedAt(((HandoverSigned) event).signedAt());
            case ACCEPTED -> accept(next, (HandoverAccepted) event);
            case GIVER_LEFT -> leave(next, (GiverLeft) event);
            case ABANDONED ->
                next.status(HandoverStatus.ABANDONED).recordDueAt(((HandoverAbandoned) event).recordDueAt());
            case NIGHT_COMPLAINT_REQUESTED -> {
                NightComplaintRequested requested = (NightComplaintRequested) event;
                next.items(changed(
                        handover,
                        requested.item(),
                        item -> item.registered(true).caseId(requested.newCase())));
            }
            case WORK_ORDER_REQUESTED ->
                next.items(changed(handover, ((WorkOrderRequested) event).item(), item -> item.registered(true)));
            case RECORD_PASSED -> next.recordPassed(true);
        }
        return next.build();
    }

    private static void schedule(Handover.Builder next, HandoverScheduled event) {
        next.status(HandoverStatus.DUE)
                .giver(event.giver())
                .taker(event.taker())
                .shiftEnd(event.shiftEnd())
                .takerDueAt(event.takerDueAt())
                .beginsAfter(event.beginsAfter())
                .night(event.isNight())
                .form(event.form())
                .nightLogAt(event.nightLogAt());
    }

    private static void record(Handover.Builder next, Handover handover, HandoverItem item) {
        Set<HandoverItemKind> emptyKinds = new LinkedHashSet<>(handover.emptyKinds());
        emptyKinds.remove(item.kind());
        unsigned(next, handover).addItems(item).emptyKinds(emptyKinds);
    }

    /** Whoever signed did not sign this; a giver who has left is not asked again. */
    private static Handover.Builder unsigned(Handover.Builder next, Handover handover) {
        if (!handover.isGiverGone()) {
            next.signedAt(Optional.empty());
        }
        return next;
    }

    private static List<HandoverItem> changed(
            Handover handover, int number, Function<HandoverItem.Builder, HandoverItem.Builder> change) {
        return handover.items().stream()
                .map(item -> item.number() == number
                        ? change.apply(HandoverItem.builder().from(item)).build()
                        : item)
                .toList();
    }

    private static void accept(Handover.Builder next, HandoverAccepted event) {
        next.status(event.remarks().isPresent() ? HandoverStatus.ACCEPTED_WITH_REMARKS : HandoverStatus.ACCEPTED)
                .acceptedAt(event.acceptedAt())
                .remarks(event.remarks())
                .giverStayed(event.giverStayed())
                .recordDueAt(event.recordDueAt());
    }

    private static void leave(Handover.Builder next, GiverLeft event) {
        next.status(event.isRelieved() ? HandoverStatus.DUE : HandoverStatus.ABANDONED)
                .giverGone(true)
                .giverStayed(event.giverStayed())
                .recordDueAt(event.recordDueAt());
    }
}
