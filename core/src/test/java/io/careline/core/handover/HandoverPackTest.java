package io.careline.core.handover;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.common.CustomerRef;
import io.careline.core.handbook.Handbook;
import io.careline.handover.AcceptHandover;
import io.careline.handover.BeginHandover;
import io.careline.handover.CheckPlace;
import io.careline.handover.ExtendShift;
import io.careline.handover.HandoverForm;
import io.careline.handover.HandoverItemKind;
import io.careline.handover.LeavePost;
import io.careline.handover.PassRecord;
import io.careline.handover.PostCover;
import io.careline.handover.RecordPassed;
import io.careline.handover.SignHandover;
import io.careline.lifecycle.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Handovers by the handbooks that ship with the library: on both sides of each one's values. */
class HandoverPackTest {
    private static HandoverDesk desk(String pack) {
        return new HandoverDesk(Handbook.load(pack).handoverPolicy());
    }

    private static HandoverDesk taker(String pack, String time) {
        return desk(pack).due().as(HandoverDesk.BOB).at("2026-03-02T" + time);
    }

    @Test
    @DisplayName("H1, G5: the property desk's taker comes 15 minutes early, the strict shop's 10")
    void takers_come_early_by_their_handbook() {
        assertThat(taker("property-management", "17:15").findings(BeginHandover.of()))
                .isEmpty();
        assertThat(taker("property-management", "17:16").findings(BeginHandover.of()))
                .containsExactly("H1 handover.taker-late");
        assertThat(taker("taobao-shop-strict", "17:20").findings(BeginHandover.of()))
                .isEmpty();
        assertThat(taker("taobao-shop-strict", "17:21").findings(BeginHandover.of()))
                .containsExactly("H1 handover.taker-late");
    }

    @Test
    @DisplayName("H3, H4, H5: each handbook has items of its own that must be answered")
    void each_handbook_has_items_of_its_own() {
        assertThat(taker("property-management", "17:15")
                        .accept(BeginHandover.of())
                        .as(HandoverDesk.ANN)
                        .refusal(SignHandover.of()))
                .contains("H3 handover.kind-unanswered", "H4 handover.kind-unanswered");
        assertThat(Handbook.load("taobao-shop").handoverPolicy().mandatoryKinds())
                .containsExactly(HandoverItemKind.OPEN_CASE, HandoverItemKind.URGENT, HandoverItemKind.PROSPECT);
        assertThat(Handbook.load("taobao-shop-strict").handoverPolicy().mandatoryKinds())
                .containsExactly(HandoverItemKind.EQUIPMENT, HandoverItemKind.OPEN_CASE, HandoverItemKind.STAFF_CHANGE);
    }

    @Test
    @DisplayName("H4: the online store hands over open customers, what is urgent and prospects")
    void the_online_store_hands_over_its_customers() {
        HandoverDesk desk = desk("online-store").begun();
        assertThat(desk.refusal(SignHandover.of()))
                .containsExactly(
                        "H3 handover.kind-unanswered", "H4 handover.kind-unanswered", "H4 handover.kind-unanswered");
    }

    @Test
    @DisplayName("R1: at the online store a shift goes on while a customer is served")
    void a_shift_of_the_online_store_goes_on() {
        desk("online-store").due().at("2026-03-02T17:29").accept(ExtendShift.of(CustomerRef.of("kim")));
    }

    @Test
    @DisplayName(
            "L21, R12: by the general regulations nobody leaves the post before the taker has come, who is on time")
    void nobody_leaves_the_post_on_his_own() {
        HandoverDesk desk = desk("general-service").due().at("2026-03-02T17:40");
        assertThat(desk.refusal(LeavePost.builder().cover(PostCover.of(3)).build()))
                .containsExactly("H2 handover.giver-not-relieved");
        assertThat(taker("general-service", "17:30").findings(BeginHandover.of()))
                .isEmpty();
        assertThat(taker("general-service", "17:31").findings(BeginHandover.of()))
                .contains("H1 handover.taker-late");
    }

    @Test
    @DisplayName("H8, H11: the strict shop's night writes its items in the book, the other shop's comes face to face")
    void nights_are_handed_over_by_the_book_or_in_person() {
        assertThat(Handbook.load("taobao-shop-strict").handoverPolicy().nightForm())
                .isEqualTo(HandoverForm.BOOK);
        assertThat(Handbook.load("taobao-shop").handoverPolicy().nightForm()).isEqualTo(HandoverForm.IN_PERSON);
    }

    @Test
    @DisplayName("R7: at the property desk a security guard may stand in, and one keeps the post")
    void a_guard_stands_in_at_the_property_desk() {
        var policy = Handbook.load("property-management").handoverPolicy();
        assertThat(policy.standIns()).isEqualTo(HandoverDesk.GUARD.roles());
        assertThat(policy.minimumOnDuty()).isEqualTo(1);
    }

    @Test
    @DisplayName("H12: the finance company's record goes to the management after the daily meeting")
    void the_record_goes_to_the_management() {
        HandoverDesk desk = new HandoverDesk(Handbook.load("finance-company").handoverPolicy());
        desk.begun()
                .answered()
                .accept(SignHandover.of())
                .as(HandoverDesk.BOB)
                .accept(CheckPlace.of(true))
                .accept(AcceptHandover.of())
                .as(HandoverDesk.TIMER);
        assertThat(desk.at("2026-03-02T17:29").refusal(PassRecord.of()))
                .containsExactly("H12 handover.daily-meeting-not-over");
        desk.at("2026-03-02T17:30").accept(PassRecord.of());
        assertThat(((RecordPassed) desk.lastEvent()).recipients())
                .containsExactlyInAnyOrder(Role.MANAGER, Role.DIRECTOR);
    }
}
