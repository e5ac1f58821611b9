package io.careline.core.handover;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.common.AgentId;
import io.careline.handover.AcceptHandover;
import io.careline.handover.BeginHandover;
import io.careline.handover.CheckPlace;
import io.careline.handover.CountEquipment;
import io.careline.handover.EquipmentCode;
import io.careline.handover.EquipmentCount;
import io.careline.handover.EquipmentLoss;
import io.careline.handover.HandoverForm;
import io.careline.handover.HandoverStatus;
import io.careline.handover.LeavePost;
import io.careline.handover.SignHandover;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CheckingTest {
    private static final EquipmentCode TORCH = EquipmentCode.of("torch");

    private final HandoverDesk desk = new HandoverDesk();

    private static CountEquipment keys(int found) {
        return CountEquipment.of(EquipmentCount.of(HandoverDesk.KEY, found));
    }

    @Test
    @DisplayName("H6: the taker counts on the spot, everything and nothing twice; all faults are named")
    void everything_is_counted_on_the_spot() {
        desk.begun();
        assertThat(desk.refusal(keys(3))).containsExactly("handover.not-the-taker");
        desk.as(HandoverDesk.BOB);
        assertThat(desk.refusal(CountEquipment.of(EquipmentCount.of(TORCH, 1), EquipmentCount.of(TORCH, 1))))
                .containsExactly(
                        "H6 handover.equipment-unknown",
                        "H6 handover.equipment-counted-twice",
                        "H6 handover.equipment-uncounted");
        assertThat(desk.findings(keys(3))).isEmpty();
        assertThat(desk.state().losses()).isEmpty();
    }

    @Test
    @DisplayName("H6: what is missing is a finding, and the giver is proposed to be liable")
    void the_giver_is_proposed_to_be_liable() {
        desk.begun().as(HandoverDesk.BOB);
        assertThat(desk.send(keys(1)).findings())
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .containsExactly("2 of key are missing; proposed to be liable: ann.");
        assertThat(desk.state().losses())
                .containsExactly(EquipmentLoss.builder()
                        .equipment(HandoverDesk.KEY)
                        .missing(2)
                        .proposedLiable(HandoverDesk.ANN.id())
                        .build());
    }

    @Test
    @DisplayName("H6: who lost or lent it is proposed to be liable where that is known; found again, nobody is")
    void who_lost_it_is_proposed_to_be_liable() {
        AgentId eve = AgentId.of("eve");
        desk.begun()
                .as(HandoverDesk.BOB)
                .accept(CountEquipment.of(EquipmentCount.builder()
                        .equipment(HandoverDesk.KEY)
                        .found(2)
                        .lostBy(eve)
                        .build()));
        assertThat(desk.state().losses())
                .extracting(EquipmentLoss::proposedLiable)
                .containsExactly(Optional.of(eve));
        assertThat(desk.findings(keys(4))).isEmpty();
        assertThat(desk.state().losses()).isEmpty();
    }

    @Test
    @DisplayName("H6: nobody takes over uncounted equipment; a post that keeps none counts none")
    void uncounted_equipment_is_not_taken_over() {
        desk.signed().as(HandoverDesk.BOB).accept(CheckPlace.of(true));
        assertThat(desk.refusal(AcceptHandover.of())).containsExactly("H6 handover.equipment-uncounted");
        HandoverDesk bare =
                new HandoverDesk(HandoverDesk.policy().equipment(Map.of()).build());
        bare.signed().as(HandoverDesk.BOB).accept(CheckPlace.of(true)).accept(AcceptHandover.of());
        assertThat(bare.status()).isEqualTo(HandoverStatus.ACCEPTED);
    }

    @Test
    @DisplayName("H7: the place is looked at; where it is wanting the giver finishes before he leaves")
    void the_place_is_clean_first() {
        desk.signed().as(HandoverDesk.BOB).accept(keys(3));
        assertThat(desk.refusal(AcceptHandover.of())).containsExactly("H7 handover.place-not-checked");
        desk.accept(CheckPlace.of(false));
        assertThat(desk.refusal(AcceptHandover.of())).containsExactly("H7 handover.place-not-clean");
        desk.accept(CheckPlace.of(true)).accept(AcceptHandover.of());
        assertThat(desk.status()).isEqualTo(HandoverStatus.ACCEPTED);
    }

    @Test
    @DisplayName("H7: where the policy does not ask, nobody looks")
    void the_place_is_not_looked_at_where_the_policy_does_not_ask() {
        HandoverDesk lenient =
                new HandoverDesk(HandoverDesk.policy().placeChecked(false).build());
        lenient.signed().as(HandoverDesk.BOB).accept(keys(3)).accept(AcceptHandover.of());
        assertThat(lenient.status()).isEqualTo(HandoverStatus.ACCEPTED);
    }

    @Test
    @DisplayName("H7, H11: a giver who left by his book finishes nothing: that it was not clean is said")
    void after_a_book_the_place_is_a_finding() {
        HandoverDesk night = new HandoverDesk(
                HandoverDesk.policy().nightForm(HandoverForm.BOOK).build());
        night.night()
                .answered()
                .accept(SignHandover.of())
                .accept(LeavePost.of())
                .as(HandoverDesk.BOB)
                .at("2026-03-03T08:00")
                .accept(BeginHandover.of())
                .accept(keys(3))
                .accept(CheckPlace.of(false));
        assertThat(night.findings(AcceptHandover.of())).containsExactly("H7 handover.place-not-clean");
    }
}
