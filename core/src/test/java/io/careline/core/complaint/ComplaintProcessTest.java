package io.careline.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.common.AgentId;
import io.careline.complaint.AcceptResponse;
import io.careline.complaint.ArchiveComplaint;
import io.careline.complaint.AssessComplaint;
import io.careline.complaint.Category;
import io.careline.complaint.ComplaintStatus;
import io.careline.complaint.DisputeResponse;
import io.careline.complaint.EscalateComplaint;
import io.careline.complaint.FollowUpOutcome;
import io.careline.complaint.RecordFollowUp;
import io.careline.complaint.ReferComplaint;
import io.careline.complaint.StartInvestigation;
import io.careline.lifecycle.EventEnvelope;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A complaint's whole way, as the handbooks tell it. */
class ComplaintProcessTest {
    private final ComplaintDesk desk = new ComplaintDesk();

    @Test
    @DisplayName("CP22: received, analysed and classified, a solution designed, followed up and evaluated, filed")
    void a_complaint_goes_the_whole_way() {
        desk.registered()
                .accept(AssessComplaint.builder().category(Category.of("lift")).build())
                .accept(StartInvestigation.of())
                .accept(ComplaintDesk.answer().build())
                .accept(AcceptResponse.of())
                .accept(RecordFollowUp.of(FollowUpOutcome.SATISFIED))
                .accept(ArchiveComplaint.of());
        assertThat(desk.complaint().status()).isEqualTo(ComplaintStatus.ARCHIVED);
        assertThat(desk.complaint().category()).contains(Category.of("lift"));
    }

    @Test
    @DisplayName("CP22: what the desk cannot solve is reported upwards, and at last to somebody outside")
    void what_cannot_be_solved_is_reported_upwards() {
        desk.investigating()
                .accept(EscalateComplaint.of("beyond us"))
                .accept(EscalateComplaint.of("beyond them"))
                .accept(ReferComplaint.of("the city", "a public road"));
        assertThat(desk.complaint().level()).isEqualTo(2);
        assertThat(desk.complaint().status()).isEqualTo(ComplaintStatus.REFERRED);
    }

    @Test
    @DisplayName("CP21: every decision stays on record with who made it and when, and no answer is without its grounds")
    void every_decision_stays_on_record() {
        desk.investigating().as(ComplaintDesk.BOB).at("2026-03-02T11:00");
        assertThat(desk.rulesBroken(ComplaintDesk.answer().reasons(" ").build()))
                .containsExactly("CP17 complaint.grounds-missing");
        desk.accept(ComplaintDesk.answer().build());
        EventEnvelope<?> answer = desk.probe().history().get(3);
        assertThat(answer.actor()).isEqualTo(AgentId.of("bob"));
        assertThat(answer.time()).isEqualTo(ComplaintDesk.local("2026-03-02T11:00"));
        assertThat(desk.complaint().response().orElseThrow().reasons()).isEqualTo("the lift had not been serviced");
    }

    @Test
    @DisplayName("CP21: an answer that did not solve it is taken up again, for good")
    void an_answer_that_did_not_solve_it_is_taken_up_again() {
        desk.resolved().accept(DisputeResponse.of("it stopped again"));
        assertThat(desk.complaint().status()).isEqualTo(ComplaintStatus.INVESTIGATING);
        assertThat(desk.complaint().resolvedAt()).isEmpty();
    }
}
