package io.careline.core.handover;

import io.careline.core.lifecycle.LifecycleDesk;
import io.careline.handover.AcceptHandover;
import io.careline.handover.BeginHandover;
import io.careline.handover.CheckPlace;
import io.careline.handover.CountEquipment;
import io.careline.handover.EquipmentCode;
import io.careline.handover.EquipmentCount;
import io.careline.handover.Handover;
import io.careline.handover.HandoverCommand;
import io.careline.handover.HandoverEvent;
import io.careline.handover.HandoverItemKind;
import io.careline.handover.HandoverPolicy;
import io.careline.handover.HandoverStatus;
import io.careline.handover.RecordItem;
import io.careline.handover.ReportNothing;
import io.careline.handover.ScheduleHandover;
import io.careline.handover.SignHandover;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.PolicyVersion;
import io.careline.lifecycle.Role;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/** A desk in Shanghai where Ann's shift ends at 17:30 and Bob's begins then; the post keeps three keys. */
final class HandoverDesk extends LifecycleDesk<Handover, HandoverCommand, HandoverEvent, HandoverDesk> {
    static final Actor ANN = Actor.of("ann", Role.OFFICER);
    static final Actor BOB = Actor.of("bob", Role.OFFICER);
    static final Actor LEAD = Actor.of("lead", Role.TEAM_LEAD);
    static final Actor GUARD = Actor.of("guard", Role.of("security-guard"));
    static final Actor TIMER = Actor.of("timer", Role.SYSTEM);
    static final EquipmentCode KEY = EquipmentCode.of("key");

    HandoverDesk() {
        this(policy().build());
    }

    HandoverDesk(HandoverPolicy policy) {
        super(Handovers.lifecycle(policy), "H-1", ANN);
    }

    @Override
    protected HandoverDesk self() {
        return this;
    }

    static HandoverPolicy.Builder policy() {
        HandoverPolicy.Builder policy = HandoverPolicy.builder();
        policy.version(PolicyVersion.of("property-management", "1")).zone(ZONE).equipment(Map.of(KEY, 3));
        return policy;
    }

    static ScheduleHandover.Builder change() {
        return change("2026-03-02T17:30", "2026-03-02T17:30");
    }

    static ScheduleHandover.Builder change(String shiftEnd, String takerStart) {
        ScheduleHandover.Builder change = ScheduleHandover.builder();
        change.giver(ANN.id()).taker(BOB.id()).shiftEnd(local(shiftEnd)).takerStart(local(takerStart));
        return change;
    }

    HandoverStatus status() {
        return state().status();
    }

    HandoverDesk due() {
        return accept(change().build());
    }

    /** Bob is there in time, and both begin at 17:15. */
    HandoverDesk begun() {
        return due().at("2026-03-02T17:15").as(BOB).accept(BeginHandover.of()).as(ANN);
    }

    /** Everything that the policy's defaults ask for is answered. */
    HandoverDesk answered() {
        return as(ANN).accept(RecordItem.of(HandoverItemKind.OPEN_CASE, "lift 2 is watched"))
                .accept(ReportNothing.of(HandoverItemKind.URGENT))
                .accept(ReportNothing.of(HandoverItemKind.EQUIPMENT));
    }

    HandoverDesk signed() {
        return begun().answered().accept(SignHandover.of());
    }

    /** Bob has counted three keys and found the place clean. */
    HandoverDesk checked() {
        return as(BOB).accept(CountEquipment.of(EquipmentCount.of(KEY, 3))).accept(CheckPlace.of(true));
    }

    HandoverDesk accepted() {
        return signed().checked().accept(AcceptHandover.of());
    }

    /** Ann's night ends at 08:30 and is handed over to Bob; it is 02:00. */
    HandoverDesk night() {
        return at("2026-03-03T02:00")
                .accept(change("2026-03-03T08:30", "2026-03-03T08:30")
                        .night(true)
                        .build());
    }

    List<String> deadlines() {
        return lifecycle().deadlines(state(), context()).stream()
                .map(deadline -> deadline.name() + " " + LocalDateTime.ofInstant(deadline.dueAt(), ZONE) + " "
                        + deadline.command().type().tag())
                .toList();
    }
}
