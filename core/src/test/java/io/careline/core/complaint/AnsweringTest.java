package io.careline.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.calendar.ClockMarkKind;
import io.careline.common.Money;
import io.careline.complaint.AcceptResponse;
import io.careline.complaint.AssessComplaint;
import io.careline.complaint.ComplaintClock;
import io.careline.complaint.ComplaintStatus;
import io.careline.complaint.CustomerTier;
import io.careline.complaint.DisputeResponse;
import io.careline.complaint.EscalateComplaint;
import io.careline.complaint.IssueFinalResponse;
import io.careline.complaint.ResponseOutcome;
import io.careline.lifecycle.Decision;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AnsweringTest {
    private final ComplaintDesk desk = new ComplaintDesk();

    private static IssueFinalResponse.Builder lastWord() {
        return IssueFinalResponse.builder()
                .outcome(ResponseOutcome.NOT_UPHELD)
                .reasons("within the contract")
                .recourse("the consumers' association");
    }

    @Test
    @DisplayName("CP17: a response says on what grounds")
    void a_response_needs_its_grounds() {
        desk.investigating();
        assertThat(desk.refusal(ComplaintDesk.answer().reasons(" ").build()))
                .containsExactly("complaint.grounds-missing");
        desk.accept(ComplaintDesk.answer().build());
        assertThat(desk.complaint().status()).isEqualTo(ComplaintStatus.RESPONSE_PROPOSED);
    }

    @Test
    @DisplayName("CP4: money up to the level's limit is offered, a cent more is refused with who may grant it")
    void money_beyond_the_level_is_refused_with_who_may_grant_it() {
        desk.investigating();
        Decision<?> refused = desk.send(
                ComplaintDesk.answer().remedy(Money.of("CNY", "100.01")).build());
        assertThat(refused.rejections())
                .extracting(reason -> reason.message(Locale.ENGLISH))
                .containsExactly(
                        "CNY 100.01 is beyond the authority of level 0; it may be granted by: supervisor, director.");
        assertThat(refused.rejections())
                .extracting(reason -> reason.message(Locale.CHINA))
                .containsExactly("CNY 100.01 超出第 0 级的权限；有权批准者：supervisor, director。");
        desk.accept(ComplaintDesk.answer().remedy(Money.of("CNY", "100.00")).build());
        assertThat(desk.complaint().response().orElseThrow().remedy()).contains(Money.of("CNY", "100"));
    }

    @Test
    @DisplayName("CP4: a level higher, more may be offered; in another currency only where any amount may")
    void a_higher_level_may_offer_more() {
        desk.investigating().accept(EscalateComplaint.of("more money"));
        assertThat(desk.refusal(
                        ComplaintDesk.answer().remedy(Money.of("EUR", "1")).build()))
                .containsExactly("complaint.remedy-beyond-authority");
        desk.accept(ComplaintDesk.answer().remedy(Money.of("CNY", "1000")).build());
    }

    @Test
    void a_remedy_is_above_zero() {
        desk.investigating();
        assertThat(desk.refusal(
                        ComplaintDesk.answer().remedy(Money.of("CNY", "0")).build()))
                .containsExactly("complaint.remedy-not-positive");
    }

    @Test
    @DisplayName("CP4: a major complaint is answered by a decision maker")
    void a_major_complaint_is_answered_by_a_decision_maker() {
        desk.registered()
                .accept(AssessComplaint.builder().solvableByOfficer(false).build());
        assertThat(desk.rulesBroken(ComplaintDesk.answer().build()))
                .containsExactly("CP4 complaint.decision-maker-needed");
        desk.as(ComplaintDesk.DIRECTOR).accept(ComplaintDesk.answer().build());
    }

    @Test
    void an_answer_the_customer_accepts_resolves_and_stops_the_clocks() {
        desk.answered().at("2026-03-02T12:00").accept(AcceptResponse.of());
        assertThat(desk.complaint().status()).isEqualTo(ComplaintStatus.RESOLVED);
        assertThat(desk.complaint().resolvedAt()).contains(ComplaintDesk.local("2026-03-02T12:00"));
        assertThat(desk.marks(ComplaintClock.RESOLUTION)).containsExactly(ClockMarkKind.STARTED, ClockMarkKind.STOPPED);
        assertThat(desk.complaint().clocks().running())
                .extracting(run -> run.clock())
                .containsExactly(ComplaintClock.FOLLOW_UP);
    }

    @Test
    @DisplayName("CP9: the follow-up is due by the customer's tier")
    void the_follow_up_is_due_by_tier() {
        desk.resolved();
        assertThat(desk.due(ComplaintClock.FOLLOW_UP)).isEqualTo("2026-03-05T18:00");
        ComplaintDesk tierA = new ComplaintDesk();
        tierA.accept(tierA.entry().tier(CustomerTier.A).build())
                .accept(AssessComplaint.builder().build())
                .accept(ComplaintDesk.answer().build())
                .accept(AcceptResponse.of());
        assertThat(tierA.due(ComplaintClock.FOLLOW_UP)).isEqualTo("2026-03-03T18:00");
    }

    @Test
    void a_disputed_answer_raises_the_level_and_is_owed_another() {
        desk.answered().accept(DisputeResponse.of("not my fault"));
        assertThat(desk.complaint().status()).isEqualTo(ComplaintStatus.INVESTIGATING);
        assertThat(desk.complaint().level()).isEqualTo(1);
        assertThat(desk.complaint().response()).isEmpty();
        assertThat(desk.due(ComplaintClock.NEXT_RESPONSE)).isEqualTo("2026-03-02T11:00");
        assertThat(desk.marks(ComplaintClock.RESOLUTION)).containsExactly(ClockMarkKind.STARTED);
    }

    @Test
    void a_dispute_at_the_top_stays_at_the_top() {
        desk.answered();
        for (int i = 0; i < 3; i++) {
            desk.accept(DisputeResponse.of("no")).accept(ComplaintDesk.answer().build());
        }
        assertThat(desk.complaint().level()).isEqualTo(2);
    }

    @Test
    void a_dispute_after_the_resolution_starts_the_time_anew() {
        desk.resolved().at("2026-03-04T10:00").accept(DisputeResponse.of("it broke again"));
        assertThat(desk.complaint()
                        .clocks()
                        .latest(ComplaintClock.RESOLUTION)
                        .orElseThrow()
                        .instance())
                .isEqualTo(2);
        assertThat(desk.due(ComplaintClock.RESOLUTION)).isEqualTo("2026-03-09T10:00");
        assertThat(desk.due(ComplaintClock.FOLLOW_UP)).isEqualTo("not running");
    }

    @Test
    @DisplayName("CP17: the final response names whom the customer can turn to outside")
    void the_final_response_names_the_recourse() {
        desk.investigating();
        assertThat(desk.refusal(lastWord().recourse("").reasons("").build()))
                .containsExactly("complaint.grounds-missing", "complaint.recourse-missing");
        desk.accept(lastWord().build());
        assertThat(desk.complaint().status()).isEqualTo(ComplaintStatus.RESOLVED);
        assertThat(desk.complaint().response().orElseThrow().isFinal()).isTrue();
    }
}
