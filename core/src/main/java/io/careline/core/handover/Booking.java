package io.careline.core.handover;

import io.careline.core.internal.Objection;
import io.careline.handover.CompleteItem;
import io.careline.handover.Handover;
import io.careline.handover.HandoverEvent;
import io.careline.handover.HandoverForm;
import io.careline.handover.HandoverItem;
import io.careline.handover.HandoverItemKind;
import io.careline.handover.HandoverPolicy;
import io.careline.handover.HandoverReasons;
import io.careline.handover.ItemCompleted;
import io.careline.handover.ItemRecorded;
import io.careline.handover.NothingReported;
import io.careline.handover.RecordItem;
import io.careline.handover.ReportNothing;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Rejection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps the handover book: what is in it, and that every mandatory kind is answered (rules H3, H4, H5, H11). */
record Booking(HandoverPolicy policy) {
    private static final Map<HandoverItemKind, String> RULES = Map.of(
            HandoverItemKind.OPEN_CASE, "H3",
            HandoverItemKind.COMPLAINT, "H3",
            HandoverItemKind.REPAIR, "H3",
            HandoverItemKind.NOTICE, "H3",
            HandoverItemKind.URGENT, "H4",
            HandoverItemKind.PROSPECT, "H4",
            HandoverItemKind.EQUIPMENT, "H5",
            HandoverItemKind.STAFF_CHANGE, "H5");

    List<Rejection> isWritten(Handover handover, RecordItem command, DecisionContext context) {
        if (!Objection.isBlank(command.text())) {
            return List.of();
        }
        boolean isBook = handover.form() == HandoverForm.BOOK;
        return isBook || policy.writtenKinds().contains(command.kind())
                ? List.of(Rejection.of(HandoverReasons.TEXT_MISSING, isBook ? "H11" : "H3")
                        .with("kind", command.kind()))
                : List.of();
    }

    List<HandoverEvent> record(Handover handover, RecordItem command, DecisionContext context) {
        return List.of(ItemRecorded.builder()
                .item(HandoverItem.builder()
                        .number(handover.items().size() + 1)
                        .kind(command.kind())
                        .recordedAt(context.now())
                        .text(command.text())
                        .customer(command.customer())
                        .caseId(command.caseId())
                        .channel(command.channel())
                        .department(command.department())
                        .urgent(command.isUrgent())
                        .done(command.isDone())
                        .build())
                .attributes(command.attributes())
                .build());
    }

    static List<Rejection> isKnown(Handover handover, CompleteItem command, DecisionContext context) {
        return handover.item(command.item()).isPresent()
                ? List.of()
                : List.of(Rejection.of(HandoverReasons.ITEM_UNKNOWN).with("item", command.item()));
    }

    static List<HandoverEvent> complete(Handover handover, CompleteItem command, DecisionContext context) {
        if (handover.item(command.item()).filter(HandoverItem::isDone).isPresent()) {
            return List.of();
        }
        return List.of(ItemCompleted.builder()
                .item(command.item())
                .attributes(command.attributes())
                .build());
    }

    static List<Rejection> isEmpty(Handover handover, ReportNothing command, DecisionContext context) {
        return hasItems(handover, command.kind())
                ? List.of(Rejection.of(HandoverReasons.KIND_HAS_ITEMS).with("kind", command.kind()))
                : List.of();
    }

    static List<HandoverEvent> reportNothing(Handover handover, ReportNothing command, DecisionContext context) {
        if (handover.emptyKinds().contains(command.kind())) {
            return List.of();
        }
        return List.of(NothingReported.builder()
                .kind(command.kind())
                .attributes(command.attributes())
                .build());
    }

    /** Every mandatory kind that has no answer, each a reason of its own. */
    List<Rejection> isAnswered(Handover handover, DecisionContext context) {
        return policy.mandatoryKinds().stream()
                .filter(kind -> !isAnswered(handover, kind))
                .map(Booking::unanswered)
                .toList();
    }

    private static boolean isAnswered(Handover handover, HandoverItemKind kind) {
        boolean isCounted =
                kind.equals(HandoverItemKind.EQUIPMENT) && !handover.equipment().isEmpty();
        return isCounted || handover.emptyKinds().contains(kind) || hasItems(handover, kind);
    }

    private static boolean hasItems(Handover handover, HandoverItemKind kind) {
        return handover.items().stream().anyMatch(item -> item.kind().equals(kind));
    }

    private static Rejection unanswered(HandoverItemKind kind) {
        return Rejection.builder()
                .code(HandoverReasons.KIND_UNANSWERED)
                .ruleId(Optional.ofNullable(RULES.get(kind)))
                .build()
                .with("kind", kind);
    }
}
