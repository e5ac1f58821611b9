package io.careline.core.handover;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.handover.AcceptHandover;
import io.careline.handover.CallAway;
import io.careline.handover.HandoverForm;
import io.careline.handover.HandoverItem;
import io.careline.handover.HandoverItemKind;
import io.careline.handover.HandoverPolicy;
import io.careline.handover.HandoverStatus;
import io.careline.handover.HandoverSuspended;
import io.careline.handover.LeavePost;
import io.careline.handover.LeavingRule;
import io.careline.handover.PostCover;
import io.careline.handover.ResumeHandover;
import io.careline.handover.SignHandover;
import io.careline.handover.SuspendHandover;
import io.careline.lifecycle.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class InterruptingTest {
    private final HandoverDesk desk = new HandoverDesk();

    private static HandoverPolicy.Builder guarded() {
        return HandoverDesk.policy().addStandIns(Role.of("security-guard"));
    }

    private static CallAway fire(PostCover cover) {
        return CallAway.builder().reason("a fire").cover(cover).build();
    }

    @Test
    @DisplayName("H9: a problem during the handover: the giver brings it to a stage, the taker helps, then it goes on")
    void a_problem_is_brought_to_a_stage() {
        desk.signed();
        assertThat(desk.refusal(SuspendHandover.of(" "))).containsExactly("H9 handover.problem-missing");
        desk.as(HandoverDesk.BOB).accept(SuspendHandover.of("water in the cellar"));
        assertThat(desk.status()).isEqualTo(HandoverStatus.SUSPENDED);
        HandoverSuspended suspended = (HandoverSuspended) desk.lastEvent();
        assertThat(suspended.handledBy()).contains(HandoverDesk.ANN.id());
        assertThat(suspended.helpedBy()).contains(HandoverDesk.BOB.id());
        assertThat(desk.refusal(ResumeHandover.of("valve shut"))).containsExactly("handover.not-the-giver");
        desk.as(HandoverDesk.ANN);
        assertThat(desk.refusal(ResumeHandover.builder().solved(true).build()))
                .containsExactly("H9 handover.stage-missing");
        desk.accept(ResumeHandover.of("valve shut"));
        assertThat(desk.status()).isEqualTo(HandoverStatus.IN_PROGRESS);
        assertThat(desk.state().problem()).isEmpty();
    }

    @Test
    @DisplayName("H9: what is not solved is handed over as an open case, and signed anew; what is solved is not")
    void what_is_not_solved_is_handed_over() {
        desk.signed().accept(SuspendHandover.of("water in the cellar")).accept(ResumeHandover.of("valve shut"));
        assertThat(desk.state().items())
                .last()
                .isEqualTo(HandoverItem.builder()
                        .number(2)
                        .kind(HandoverItemKind.OPEN_CASE)
                        .recordedAt(desk.now())
                        .text("water in the cellar: valve shut")
                        .build());
        assertThat(desk.checked().refusal(AcceptHandover.of())).containsExactly("H8 handover.giver-not-signed");
        desk.as(HandoverDesk.ANN)
                .accept(SignHandover.of())
                .accept(SuspendHandover.of("an alarm"))
                .accept(ResumeHandover.builder().stage("reset").solved(true).build());
        assertThat(desk.state().items()).hasSize(2);
        desk.as(HandoverDesk.BOB).accept(AcceptHandover.of());
    }

    @Test
    @DisplayName("R7: the giver goes to an emergency only while somebody keeps the post")
    void somebody_keeps_the_post() {
        desk.due();
        assertThat(desk.refusal(CallAway.builder().build()))
                .containsExactly("handover.reason-missing", "R7 handover.cover-below-minimum");
        desk.accept(fire(PostCover.of(1)));
        assertThat(desk.status()).isEqualTo(HandoverStatus.SUSPENDED);
        assertThat(desk.state().standIn()).isEmpty();
    }

    @Test
    @DisplayName("R7: a security guard stands in where the policy lets him, and is relieved when the giver is back")
    void a_guard_stands_in_where_the_policy_lets_him() {
        HandoverDesk night = new HandoverDesk(guarded().build()).night();
        night.accept(fire(PostCover.standIn(HandoverDesk.GUARD)));
        assertThat(night.state().standIn()).contains(HandoverDesk.GUARD.id());
        assertThat(night.as(HandoverDesk.BOB).refusal(ResumeHandover.builder().build()))
                .containsExactly("handover.not-the-giver");
        night.as(HandoverDesk.ANN).accept(ResumeHandover.builder().build());
        assertThat(night.status()).isEqualTo(HandoverStatus.DUE);
        assertThat(night.state().standIn()).isEmpty();
        assertThat(night.state().items()).isEmpty();
        assertThat(desk.due().refusal(fire(PostCover.standIn(HandoverDesk.GUARD))))
                .containsExactly("R7 handover.stand-in-not-permitted", "R7 handover.cover-below-minimum");
    }

    @Test
    @DisplayName("R7: a taker who is there keeps the post; where two are needed, he is not enough")
    void a_taker_who_is_there_keeps_the_post() {
        desk.begun().accept(fire(PostCover.nobody()));
        assertThat(desk.status()).isEqualTo(HandoverStatus.SUSPENDED);
        HandoverDesk two = new HandoverDesk(guarded().minimumOnDuty(2).build()).begun();
        assertThat(two.refusal(fire(PostCover.nobody()))).containsExactly("R7 handover.cover-below-minimum");
        two.accept(fire(PostCover.standIn(HandoverDesk.GUARD)));
    }

    @Test
    @DisplayName("R7: where two are needed, nobody is relieved by one")
    void nobody_is_relieved_below_the_minimum() {
        HandoverDesk two =
                new HandoverDesk(HandoverDesk.policy().minimumOnDuty(2).build());
        two.signed().checked();
        assertThat(two.refusal(AcceptHandover.of())).containsExactly("R7 handover.cover-below-minimum");
        two.accept(AcceptHandover.builder().cover(PostCover.of(1)).build());
        assertThat(two.status()).isEqualTo(HandoverStatus.ACCEPTED);
    }

    @Test
    @DisplayName("R7: even where leaving unrelieved is only raised, the post is never below its minimum")
    void a_raised_leave_keeps_the_minimum() {
        HandoverDesk raising = new HandoverDesk(
                HandoverDesk.policy().leavingUnrelieved(LeavingRule.RAISED).build());
        raising.due();
        assertThat(raising.refusal(LeavePost.of())).containsExactly("R7 handover.cover-below-minimum");
        HandoverDesk begun = new HandoverDesk(
                HandoverDesk.policy().leavingUnrelieved(LeavingRule.RAISED).build());
        begun.begun().accept(SuspendHandover.of("a leak"));
        assertThat(begun.findings(LeavePost.of())).containsExactly("H2 handover.giver-left-unrelieved");
    }

    @Test
    @DisplayName("R7: two shifts with nobody between them are a finding, unless the book bridges a night")
    void shifts_apart_are_a_finding() {
        assertThat(desk.findings(HandoverDesk.change("2026-03-02T17:30", "2026-03-02T17:31")
                        .build()))
                .containsExactly("R7 handover.shifts-apart");
        assertThat(new HandoverDesk()
                        .findings(HandoverDesk.change("2026-03-02T17:30", "2026-03-02T17:30")
                                .build()))
                .isEmpty();
        HandoverDesk byBook = new HandoverDesk(
                HandoverDesk.policy().nightForm(HandoverForm.BOOK).build());
        assertThat(byBook.findings(HandoverDesk.change("2026-03-02T22:30", "2026-03-03T08:30")
                        .night(true)
                        .build()))
                .isEmpty();
    }
}
