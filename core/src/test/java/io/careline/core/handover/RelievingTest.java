package io.careline.core.handover;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.common.CustomerRef;
import io.careline.handover.AbandonHandover;
import io.careline.handover.AcceptHandover;
import io.careline.handover.BeginHandover;
import io.careline.handover.ExtendShift;
import io.careline.handover.GiverLeft;
import io.careline.handover.HandoverBegun;
import io.careline.handover.HandoverForm;
import io.careline.handover.HandoverItemKind;
import io.careline.handover.HandoverStatus;
import io.careline.handover.LeavePost;
import io.careline.handover.LeavingRule;
import io.careline.handover.PostCover;
import io.careline.handover.RecordGiverWaiting;
import io.careline.handover.RecordItem;
import io.careline.handover.ReplaceTaker;
import io.careline.handover.SignHandover;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.Role;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RelievingTest {
    private final HandoverDesk desk = new HandoverDesk();

    private static HandoverDesk raising() {
        return new HandoverDesk(
                HandoverDesk.policy().leavingUnrelieved(LeavingRule.RAISED).build());
    }

    private static HandoverDesk byBook() {
        return new HandoverDesk(
                HandoverDesk.policy().nightForm(HandoverForm.BOOK).build());
    }

    @Test
    void a_shift_is_handed_over_step_by_step() {
        desk.accepted();
        assertThat(desk.status()).isEqualTo(HandoverStatus.ACCEPTED);
        assertThat(desk.state().signedAt()).contains(HandoverDesk.local("2026-03-02T17:15"));
        assertThat(desk.state().acceptedAt()).contains(HandoverDesk.local("2026-03-02T17:15"));
        assertThat(desk.state().takerLateBy()).isZero();
        assertThat(desk.state().giverStayed()).isZero();
    }

    @Test
    void remarks_are_kept_and_have_a_text() {
        desk.signed().checked();
        assertThat(desk.refusal(AcceptHandover.builder().remarks(" ").build()))
                .containsExactly("handover.remarks-blank");
        desk.accept(AcceptHandover.builder().remarks("a key is bent").build());
        assertThat(desk.status()).isEqualTo(HandoverStatus.ACCEPTED_WITH_REMARKS);
        assertThat(desk.state().remarks()).contains("a key is bent");
    }

    @Test
    @DisplayName("H1, G5: the taker is expected 15 minutes before his shift; later is a finding, and for how long")
    void a_taker_is_expected_fifteen_minutes_early() {
        desk.due().as(HandoverDesk.BOB).at("2026-03-02T17:15");
        assertThat(desk.findings(BeginHandover.of())).isEmpty();
        HandoverDesk late = new HandoverDesk().due().as(HandoverDesk.BOB).at("2026-03-02T17:16");
        assertThat(late.findings(BeginHandover.of())).containsExactly("H1 handover.taker-late");
        assertThat(late.state().takerLateBy()).isEqualTo(Duration.ofMinutes(1));
        assertThat(late.state().arrivedAt()).contains(late.now());
    }

    @Test
    @DisplayName("H1, G5: where ten minutes are enough, 17:20 is in time and 17:21 is not")
    void a_taker_is_expected_ten_minutes_early_where_the_policy_says_so() {
        assertThat(tenMinutes("2026-03-02T17:20").findings(BeginHandover.of())).isEmpty();
        assertThat(tenMinutes("2026-03-02T17:21").findings(BeginHandover.of()))
                .containsExactly("H1 handover.taker-late");
    }

    private static HandoverDesk tenMinutes(String arrival) {
        return new HandoverDesk(
                        HandoverDesk.policy().takerLead(Duration.ofMinutes(10)).build())
                .due()
                .as(HandoverDesk.BOB)
                .at(arrival);
    }

    @Test
    @DisplayName("H1: when the taker came counts, not when both began; nobody comes in the future")
    void arrival_counts_not_the_beginning() {
        desk.due().as(HandoverDesk.BOB).at("2026-03-02T17:25");
        assertThat(desk.refusal(BeginHandover.builder()
                        .arrivedAt(desk.now().plusSeconds(1))
                        .build()))
                .containsExactly("handover.arrived-in-the-future");
        assertThat(desk.findings(BeginHandover.builder()
                        .arrivedAt(HandoverDesk.local("2026-03-02T17:10"))
                        .build()))
                .isEmpty();
    }

    @Test
    @DisplayName("H2: the giver stays until he is relieved, and his wait is recorded as time")
    void the_wait_of_the_giver_is_recorded() {
        desk.due().at("2026-03-02T17:29");
        assertThat(desk.deadlines()).containsExactly("relief 2026-03-02T17:30 record-giver-waiting");
        assertThat(desk.refusal(RecordGiverWaiting.of())).containsExactly("H2 handover.shift-not-over");
        assertThat(new HandoverDesk()
                        .due()
                        .accept(ExtendShift.of(CustomerRef.of("customer-1")))
                        .refusal(RecordGiverWaiting.of()))
                .containsExactly("H2 handover.shift-not-over", "R1 handover.customer-in-conversation");
        desk.at("2026-03-02T17:30").as(HandoverDesk.TIMER).accept(RecordGiverWaiting.of());
        assertThat(desk.status()).isEqualTo(HandoverStatus.GIVER_WAITING);
        assertThat(desk.state().waitingSince()).contains(HandoverDesk.local("2026-03-02T17:30"));
        assertThat(desk.deadlines()).isEmpty();
        assertThat(desk.send(RecordGiverWaiting.of()).isUnchanged()).isTrue();
        desk.at("2026-03-02T17:50").as(HandoverDesk.BOB);
        assertThat(desk.findings(BeginHandover.of()))
                .containsExactly("H1 handover.taker-late", "H2 handover.giver-kept-waiting");
        assertThat(((HandoverBegun) desk.lastEvent()).giverWaited()).isEqualTo(Duration.ofMinutes(20));
        desk.answered()
                .accept(SignHandover.of())
                .checked()
                .at("2026-03-02T18:00")
                .accept(AcceptHandover.of());
        assertThat(desk.state().giverStayed()).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    @DisplayName("H2: leaving before the taker has signed is refused, even when both are at it")
    void leaving_unrelieved_is_refused() {
        desk.due().at("2026-03-02T17:40");
        assertThat(desk.send(LeavePost.builder().cover(PostCover.of(3)).build()).rejections())
                .extracting(reason -> reason.message(Locale.ENGLISH))
                .containsExactly("ann stays until bob has come and signed.");
        desk.as(HandoverDesk.BOB).accept(BeginHandover.of());
        assertThat(desk.as(HandoverDesk.ANN).refusal(LeavePost.of())).containsExactly("H2 handover.giver-not-relieved");
        assertThat(desk.lifecycle()
                        .permitted(desk.state(), LeavePost.of().type(), desk.context())
                        .isAllowed())
                .isFalse();
    }

    @Test
    @DisplayName("H2: where leaving is raised, it is recorded, said, and ends the handover")
    void leaving_unrelieved_is_raised_where_the_policy_says_so() {
        HandoverDesk raising = raising().due().at("2026-03-02T17:40");
        assertThat(raising.findings(LeavePost.builder()
                        .reason("the last bus")
                        .cover(PostCover.of(1))
                        .build()))
                .containsExactly("H2 handover.giver-left-unrelieved");
        assertThat(raising.status()).isEqualTo(HandoverStatus.ABANDONED);
        GiverLeft left = (GiverLeft) raising.lastEvent();
        assertThat(left.isRelieved()).isFalse();
        assertThat(left.giverStayed()).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    @DisplayName("H2: a lead sends somebody else, who is expected from then on; never the giver himself")
    void a_lead_sends_another_taker() {
        desk.due().at("2026-03-02T17:40");
        assertThat(desk.refusal(ReplaceTaker.of(HandoverDesk.GUARD.id()))).containsExactly("handover.lead-needed");
        desk.as(HandoverDesk.LEAD);
        assertThat(desk.refusal(ReplaceTaker.of(HandoverDesk.ANN.id()))).containsExactly("H8 handover.same-person");
        assertThat(desk.send(ReplaceTaker.of(HandoverDesk.BOB.id())).isUnchanged())
                .isTrue();
        desk.accept(ReplaceTaker.of(HandoverDesk.GUARD.id()));
        assertThat(desk.as(HandoverDesk.BOB).refusal(BeginHandover.of())).containsExactly("handover.not-a-party");
        assertThat(desk.as(HandoverDesk.GUARD).findings(BeginHandover.of()))
                .containsExactly("H2 handover.giver-kept-waiting");
    }

    @Test
    @DisplayName(
            "H8: two different people sign: nobody takes over from himself, and the giver's name is not the taker's")
    void two_different_people_sign() {
        assertThat(desk.refusal(
                        HandoverDesk.change().taker(HandoverDesk.ANN.id()).build()))
                .containsExactly("H8 handover.same-person");
        desk.signed().checked();
        assertThat(desk.as(HandoverDesk.ANN).refusal(AcceptHandover.of())).containsExactly("H8 handover.same-signer");
        assertThat(desk.as(HandoverDesk.LEAD).refusal(AcceptHandover.of())).containsExactly("handover.not-the-taker");
        assertThat(desk.as(HandoverDesk.BOB).refusal(SignHandover.of())).containsExactly("handover.not-the-giver");
    }

    @Test
    @DisplayName("H8: the taker accepts what the giver has signed; what comes into the book afterwards is signed anew")
    void what_comes_later_is_signed_anew() {
        desk.signed();
        assertThat(desk.send(SignHandover.of()).isUnchanged()).isTrue();
        desk.accept(RecordItem.of(HandoverItemKind.NOTICE, "the lift man comes at 20:00"))
                .checked();
        assertThat(desk.refusal(AcceptHandover.of())).containsExactly("H8 handover.giver-not-signed");
        desk.as(HandoverDesk.ANN).accept(SignHandover.of()).as(HandoverDesk.BOB).accept(AcceptHandover.of());
        assertThat(desk.status()).isEqualTo(HandoverStatus.ACCEPTED);
    }

    @Test
    @DisplayName("H8: both stand face to face: nothing is signed before the taker is there, or from afar")
    void both_stand_face_to_face() {
        desk.due().answered();
        assertThat(desk.refusal(SignHandover.of())).containsExactly("H8 handover.not-face-to-face");
        desk.at("2026-03-02T17:15").accept(BeginHandover.of());
        assertThat(desk.refusal(SignHandover.builder().inPerson(false).build()))
                .containsExactly("H8 handover.not-face-to-face");
        desk.accept(SignHandover.of()).checked();
        assertThat(desk.refusal(AcceptHandover.builder().inPerson(false).build()))
                .containsExactly("H8 handover.not-face-to-face");
    }

    @Test
    @DisplayName("H11: a night by the book: the giver signs his book and leaves, and the taker accepts in the morning")
    void a_night_is_handed_over_by_the_book() {
        HandoverDesk night = byBook().night().answered();
        assertThat(night.refusal(LeavePost.of()))
                .containsExactly("H2 handover.giver-not-relieved", "R7 handover.cover-below-minimum");
        night.accept(SignHandover.of()).at("2026-03-03T08:30");
        assertThat(night.deadlines()).doesNotContain("relief 2026-03-03T08:30 record-giver-waiting");
        assertThat(night.send(RecordGiverWaiting.of()).isUnchanged()).isTrue();
        assertThat(night.findings(LeavePost.of())).isEmpty();
        assertThat(night.status()).isEqualTo(HandoverStatus.DUE);
        assertThat(night.refusal(RecordItem.of(HandoverItemKind.NOTICE, "forgotten")))
                .containsExactly("H11 handover.giver-gone");
        night.at("2026-03-03T08:40").as(HandoverDesk.BOB);
        assertThat(night.findings(BeginHandover.of())).containsExactly("H1 handover.taker-late");
        night.checked().accept(AcceptHandover.builder().inPerson(false).build());
        assertThat(night.status()).isEqualTo(HandoverStatus.ACCEPTED);
        assertThat(night.state().giverStayed()).isZero();
    }

    @Test
    @DisplayName(
            "H11: a day shift is handed over in person even where nights go by the book, and so is a night where not")
    void days_are_handed_over_in_person() {
        assertThat(byBook().due().state().form()).isEqualTo(HandoverForm.IN_PERSON);
        assertThat(byBook().night().state().form()).isEqualTo(HandoverForm.BOOK);
        assertThat(desk.night().state().form()).isEqualTo(HandoverForm.IN_PERSON);
    }

    @Test
    @DisplayName("H11: a giver who waits may leave once his book is signed")
    void a_waiting_giver_leaves_by_the_book() {
        HandoverDesk night = byBook().night().at("2026-03-03T08:30").accept(RecordGiverWaiting.of());
        night.at("2026-03-03T08:50").answered().accept(SignHandover.of()).accept(LeavePost.of());
        assertThat(night.status()).isEqualTo(HandoverStatus.DUE);
        assertThat(night.state().giverStayed()).isEqualTo(Duration.ofMinutes(20));
        assertThat(night.state().recordDueAt()).isEqualTo(Optional.empty());
    }

    @Test
    void who_is_a_lead_is_the_policys() {
        HandoverDesk strict = new HandoverDesk(
                HandoverDesk.policy().leads(Set.of(Role.DIRECTOR)).build());
        strict.due().as(HandoverDesk.LEAD);
        assertThat(strict.refusal(AbandonHandover.of("no shift"))).containsExactly("handover.lead-needed");
        strict.as(Actor.of("boss", Role.DIRECTOR)).accept(AbandonHandover.of("no shift"));
    }

    @Test
    void a_lead_calls_it_off_with_a_reason() {
        desk.due();
        assertThat(desk.refusal(AbandonHandover.builder().build()))
                .containsExactly("handover.lead-needed", "handover.reason-missing");
        desk.as(HandoverDesk.LEAD).accept(AbandonHandover.of("the shop closes early"));
        assertThat(desk.status()).isEqualTo(HandoverStatus.ABANDONED);
    }
}
