package io.careline.core.handover;

import io.careline.handover.AcceptHandover;
import io.careline.handover.CheckPlace;
import io.careline.handover.CountEquipment;
import io.careline.handover.EquipmentCode;
import io.careline.handover.EquipmentCount;
import io.careline.handover.EquipmentCounted;
import io.careline.handover.EquipmentLoss;
import io.careline.handover.Handover;
import io.careline.handover.HandoverEvent;
import io.careline.handover.HandoverPolicy;
import io.careline.handover.HandoverReasons;
import io.careline.handover.PlaceChecked;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Rejection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the taker looks at on the spot: the equipment and the place (rules H6, H7). */
record Checking(HandoverPolicy policy) {
    List<Rejection> isWholeCount(Handover handover, CountEquipment command, DecisionContext context) {
        List<Rejection> reasons = new ArrayList<>(0);
        Set<EquipmentCode> counted = new HashSet<>();
        for (EquipmentCount count : command.counts()) {
            if (!counted.add(count.equipment())) {
                reasons.add(about(HandoverReasons.EQUIPMENT_COUNTED_TWICE, count.equipment()));
            } else if (!policy.equipment().containsKey(count.equipment())) {
                reasons.add(about(HandoverReasons.EQUIPMENT_UNKNOWN, count.equipment()));
            }
        }
        reasons.addAll(uncounted(command.counts()));
        return reasons;
    }

    private List<Rejection> uncounted(List<EquipmentCount> counts) {
        return policy.equipment().keySet().stream()
                .filter(kept ->
                        counts.stream().noneMatch(count -> count.equipment().equals(kept)))
                .map(kept -> about(HandoverReasons.EQUIPMENT_UNCOUNTED, kept))
                .toList();
    }

    private static Rejection about(String code, EquipmentCode equipment) {
        return Rejection.of(code, "H6").with("equipment", equipment);
    }

    List<Finding> losses(Handover handover, CountEquipment command, DecisionContext context) {
        return losses(handover, command).stream()
                .map(loss -> Finding.of(HandoverReasons.EQUIPMENT_MISSING, "H6")
                        .with("equipment", loss.equipment())
                        .with("missing", loss.missing())
                        .with("liable", Parties.name(loss.proposedLiable())))
                .toList();
    }

    /** Who lost or lent it is proposed; where nobody knows, it was gone on the giver's shift. */
    private List<EquipmentLoss> losses(Handover handover, CountEquipment command) {
        List<EquipmentLoss> losses = new ArrayList<>(0);
        for (EquipmentCount count : command.counts()) {
            int missing = policy.equipment().getOrDefault(count.equipment(), 0) - count.found();
            if (missing > 0) {
                losses.add(EquipmentLoss.builder()
                        .equipment(count.equipment())
                        .missing(missing)
                        .proposedLiable(count.lostBy().or(handover::giver))
                        .build());
            }
        }
        return losses;
    }

    List<HandoverEvent> count(Handover handover, CountEquipment command, DecisionContext context) {
        return List.of(EquipmentCounted.builder()
                .counts(command.counts())
                .losses(losses(handover, command))
                .attributes(command.attributes())
                .build());
    }

    List<HandoverEvent> look(Handover handover, CheckPlace command, DecisionContext context) {
        return List.of(PlaceChecked.builder()
                .clean(command.isClean())
                .note(command.note())
                .attributes(command.attributes())
                .build());
    }

    List<Rejection> isCounted(Handover handover, DecisionContext context) {
        return uncounted(handover.equipment());
    }

    /** The giver finishes the place before he leaves, unless his book let him go before. */
    List<Rejection> isClean(Handover handover, DecisionContext context) {
        if (!policy.isPlaceChecked()) {
            return List.of();
        }
        if (handover.placeClean().isEmpty()) {
            return List.of(Rejection.of(HandoverReasons.PLACE_NOT_CHECKED, "H7"));
        }
        return isLeftUnclean(handover) && !handover.isGiverGone()
                ? List.of(Rejection.of(HandoverReasons.PLACE_NOT_CLEAN, "H7"))
                : List.of();
    }

    /** Nobody is there to finish it, but it is said. */
    static List<Finding> uncleanByBook(Handover handover, AcceptHandover command, DecisionContext context) {
        return isLeftUnclean(handover) && handover.isGiverGone()
                ? List.of(Finding.of(HandoverReasons.PLACE_NOT_CLEAN, "H7"))
                : List.of();
    }

    private static boolean isLeftUnclean(Handover handover) {
        return handover.placeClean().filter(isClean -> !isClean).isPresent();
    }
}
