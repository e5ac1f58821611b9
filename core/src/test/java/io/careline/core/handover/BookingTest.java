package io.careline.core.handover;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.handover.CompleteItem;
import io.careline.handover.HandoverForm;
import io.careline.handover.HandoverItem;
import io.careline.handover.HandoverItemKind;
import io.careline.handover.RecordItem;
import io.careline.handover.ReportNothing;
import io.careline.handover.SignHandover;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BookingTest {
    private static final RecordItem SAID =
            RecordItem.builder().kind(HandoverItemKind.NOTICE).build();

    private final HandoverDesk desk = new HandoverDesk();

    private static HandoverDesk asking(Set<HandoverItemKind> kinds) {
        return new HandoverDesk(HandoverDesk.policy().mandatoryKinds(kinds).build());
    }

    @Test
    void the_book_numbers_what_is_put_into_it() {
        desk.due()
                .accept(RecordItem.of(HandoverItemKind.REPAIR, "lift 2 stands still"))
                .at("2026-03-02T10:00")
                .accept(RecordItem.builder()
                        .kind(HandoverItemKind.PROSPECT)
                        .urgent(true)
                        .done(true)
                        .build());
        assertThat(desk.state().items())
                .containsExactly(
                        HandoverItem.builder()
                                .number(1)
                                .kind(HandoverItemKind.REPAIR)
                                .recordedAt(HandoverDesk.local("2026-03-02T09:00"))
                                .text("lift 2 stands still")
                                .build(),
                        HandoverItem.builder()
                                .number(2)
                                .kind(HandoverItemKind.PROSPECT)
                                .recordedAt(HandoverDesk.local("2026-03-02T10:00"))
                                .urgent(true)
                                .done(true)
                                .build());
    }

    @Test
    @DisplayName("H3: repairs, complaints and what is urgent are in writing; a notice may be said")
    void what_matters_is_in_writing() {
        desk.due();
        for (HandoverItemKind kind :
                List.of(HandoverItemKind.REPAIR, HandoverItemKind.COMPLAINT, HandoverItemKind.URGENT)) {
            assertThat(desk.refusal(RecordItem.of(kind, " "))).containsExactly("H3 handover.text-missing");
        }
        desk.accept(SAID);
    }

    @Test
    @DisplayName("H3: which kinds are in writing is the policy's")
    void which_kinds_are_in_writing_is_the_policys() {
        HandoverDesk strict = new HandoverDesk(HandoverDesk.policy()
                .writtenKinds(Set.of(HandoverItemKind.NOTICE))
                .build());
        assertThat(strict.due().refusal(SAID)).containsExactly("H3 handover.text-missing");
        strict.accept(RecordItem.builder().kind(HandoverItemKind.REPAIR).build());
    }

    @Test
    @DisplayName("H11: in the book of a night everything is in writing")
    void a_book_is_in_writing() {
        HandoverDesk night = new HandoverDesk(
                HandoverDesk.policy().nightForm(HandoverForm.BOOK).build());
        assertThat(night.night().refusal(SAID)).containsExactly("H11 handover.text-missing");
        desk.night().accept(SAID);
    }

    @Test
    @DisplayName("H3, H4, H5: every mandatory kind is answered, if only with none; all that lack an answer are named")
    void every_mandatory_kind_is_answered() {
        desk.begun();
        assertThat(desk.refusal(SignHandover.of()))
                .containsExactly(
                        "H3 handover.kind-unanswered", "H4 handover.kind-unanswered", "H5 handover.kind-unanswered");
        desk.accept(RecordItem.of(HandoverItemKind.OPEN_CASE, "lift 2 is watched"))
                .accept(ReportNothing.of(HandoverItemKind.URGENT));
        assertThat(desk.refusal(SignHandover.of())).containsExactly("H5 handover.kind-unanswered");
        desk.accept(ReportNothing.of(HandoverItemKind.EQUIPMENT)).accept(SignHandover.of());
    }

    @Test
    @DisplayName("H6: counting the equipment answers for it")
    void counting_the_equipment_answers_for_it() {
        HandoverDesk counting = asking(Set.of(HandoverItemKind.EQUIPMENT)).begun();
        assertThat(counting.refusal(SignHandover.of())).containsExactly("H5 handover.kind-unanswered");
        counting.checked().as(HandoverDesk.ANN).accept(SignHandover.of());
    }

    @Test
    @DisplayName("H4: which kinds are mandatory is the policy's, a kind of the host's own among them")
    void which_kinds_are_mandatory_is_the_policys() {
        asking(Set.of()).begun().accept(SignHandover.of());
        HandoverDesk own = asking(Set.of(HandoverItemKind.of("weather"))).begun();
        assertThat(own.refusal(SignHandover.of())).containsExactly("handover.kind-unanswered");
        HandoverDesk prospects = asking(Set.of(HandoverItemKind.PROSPECT, HandoverItemKind.STAFF_CHANGE));
        assertThat(prospects.begun().refusal(SignHandover.of()))
                .containsExactlyInAnyOrder("H4 handover.kind-unanswered", "H5 handover.kind-unanswered");
    }

    @Test
    void none_is_none_until_there_is_something() {
        desk.due().accept(ReportNothing.of(HandoverItemKind.URGENT));
        assertThat(desk.send(ReportNothing.of(HandoverItemKind.URGENT)).isUnchanged())
                .isTrue();
        assertThat(desk.state().emptyKinds()).containsExactly(HandoverItemKind.URGENT);
        desk.accept(RecordItem.of(HandoverItemKind.URGENT, "water in the cellar"));
        assertThat(desk.state().emptyKinds()).isEmpty();
        assertThat(desk.refusal(ReportNothing.of(HandoverItemKind.URGENT))).containsExactly("handover.kind-has-items");
    }

    @Test
    @DisplayName("H9: what is solved within the shift is noted as done, by giver or taker")
    void what_is_solved_is_noted() {
        desk.due().accept(RecordItem.of(HandoverItemKind.REPAIR, "a tap drips"));
        assertThat(desk.refusal(CompleteItem.of(2))).containsExactly("handover.item-unknown");
        assertThat(desk.as(HandoverDesk.LEAD).refusal(CompleteItem.of(1))).containsExactly("handover.not-a-party");
        desk.as(HandoverDesk.BOB).accept(CompleteItem.of(1));
        assertThat(desk.state().item(1).orElseThrow().isDone()).isTrue();
        assertThat(desk.send(CompleteItem.of(1)).isUnchanged()).isTrue();
    }

    @Test
    @DisplayName("H11: only the giver writes the book")
    void only_the_giver_writes_the_book() {
        desk.due().as(HandoverDesk.BOB);
        assertThat(desk.refusal(SAID)).containsExactly("handover.not-the-giver");
        assertThat(desk.refusal(ReportNothing.of(HandoverItemKind.URGENT))).containsExactly("handover.not-the-giver");
    }
}
