package io.careline.core.complaint;

import static io.careline.core.complaint.ComplaintDesk.ANN;
import static io.careline.core.complaint.ComplaintDesk.BOB;
import static io.careline.core.complaint.ComplaintDesk.DIRECTOR;
import static io.careline.core.complaint.ComplaintDesk.LEAD;
import static org.assertj.core.api.Assertions.assertThat;

import io.careline.common.AgentId;
import io.careline.common.HandoverTrigger;
import io.careline.complaint.AssessComplaint;
import io.careline.complaint.AssignComplaint;
import io.careline.complaint.ClaimComplaint;
import io.careline.complaint.ComplaintClock;
import io.careline.complaint.ComplaintOwnerNoticeRequested;
import io.careline.complaint.ComplaintPolicy;
import io.careline.complaint.ContactDirection;
import io.careline.complaint.ReassignComplaint;
import io.careline.complaint.RecordCustomerContact;
import io.careline.lifecycle.Role;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OwnershipTest {
    private static final RecordCustomerContact NOBODY_CALLED = RecordCustomerContact.builder()
            .direction(ContactDirection.FROM_CUSTOMER)
            .missingCallReported(true)
            .build();

    private final ComplaintDesk desk = new ComplaintDesk();

    private ComplaintDesk ownedByAnnWithPromise(ComplaintDesk at) {
        at.accept(at.entry().owner(ANN).quickContactWanted(true).build());
        return at;
    }

    @Test
    @DisplayName("CP13: a complaint without an owner is claimed from the pool")
    void a_complaint_is_claimed_from_the_pool() {
        desk.registered().as(BOB).accept(ClaimComplaint.of());
        assertThat(desk.complaint().owner()).contains(BOB);
    }

    @Test
    @DisplayName("CP13: what somebody owns cannot be claimed or assigned, only reassigned")
    void an_owned_complaint_is_not_in_the_pool() {
        desk.accept(desk.entry().owner(ANN).build()).as(BOB);
        assertThat(desk.rulesBroken(ClaimComplaint.of())).containsExactly("CP13 complaint.owned-already");
        assertThat(desk.rulesBroken(AssignComplaint.of(BOB))).containsExactly("CP13 complaint.owned-already");
    }

    @Test
    @DisplayName("CP23: to claim or be assigned what one owns already changes nothing")
    void the_owner_stays_the_owner() {
        desk.accept(desk.entry().owner(ANN).build());
        assertThat(desk.send(ClaimComplaint.of()).isUnchanged()).isTrue();
        assertThat(desk.send(AssignComplaint.of(ANN)).isUnchanged()).isTrue();
        assertThat(desk.send(ReassignComplaint.of(ANN, "no change")).isUnchanged())
                .isTrue();
    }

    @Test
    @DisplayName("CP4: a major complaint needs a decision maker, whichever way it comes to somebody")
    void a_major_complaint_needs_a_decision_maker() {
        desk.registered()
                .accept(AssessComplaint.builder().solvableByOfficer(false).build());
        assertThat(desk.rulesBroken(ClaimComplaint.of())).containsExactly("CP4 complaint.decision-maker-needed");
        assertThat(desk.rulesBroken(AssignComplaint.of(BOB))).containsExactly("CP4 complaint.decision-maker-needed");
        desk.accept(AssignComplaint.of(DIRECTOR)).as(DIRECTOR);
        assertThat(desk.rulesBroken(ReassignComplaint.of(BOB, "away")))
                .containsExactly("CP4 complaint.decision-maker-needed");
    }

    @Test
    @DisplayName("CP5, CP12, CP23: passing a complaint on leaves its clocks running, and the first owner is to be told")
    void clocks_keep_running_when_the_owner_changes_and_he_is_told() {
        desk.accept(desk.entry().owner(ANN).build());
        String due = desk.due(ComplaintClock.RESOLUTION);
        desk.at("2026-03-02T10:00").as(LEAD).accept(ReassignComplaint.of(BOB, "ann is away"));
        assertThat(desk.due(ComplaintClock.RESOLUTION)).isEqualTo(due);
        assertThat(desk.lastEvent())
                .isEqualTo(ComplaintOwnerNoticeRequested.builder()
                        .recipient(AgentId.of("ann"))
                        .assignee(BOB.id())
                        .reason("ann is away")
                        .build());
    }

    @Test
    @DisplayName("CP13: the owner and those set over him reassign at any time, nobody else does")
    void a_stranger_may_not_reassign() {
        desk.accept(desk.entry().owner(ANN).build()).as(BOB);
        assertThat(desk.rulesBroken(ReassignComplaint.of(BOB, "mine")))
                .containsExactly("CP13 complaint.not-yours-to-reassign");
        desk.as(ANN).accept(ReassignComplaint.of(BOB, "yours"));
        desk.as(LEAD).accept(ReassignComplaint.of(ANN, "back"));
    }

    @Test
    @DisplayName("CP12, G13: before 15 minutes nobody takes over, even if the customer has reported")
    void nobody_takes_over_before_the_promise_is_due() {
        ownedByAnnWithPromise(desk).accept(NOBODY_CALLED).at("2026-03-02T09:14").as(BOB);
        assertThat(desk.rulesBroken(ReassignComplaint.of(BOB, "nobody called")))
                .containsExactly("CP12 complaint.handover-too-early");
    }

    @Test
    @DisplayName("CP12, G13: after 15 minutes the customer's report lets somebody else take over")
    void the_customers_report_lets_somebody_take_over() {
        ownedByAnnWithPromise(desk).at("2026-03-02T09:15").as(BOB);
        assertThat(desk.rulesBroken(ReassignComplaint.of(BOB, "nobody called")))
                .containsExactly("CP12 complaint.missing-call-not-reported");
        desk.accept(NOBODY_CALLED).accept(ReassignComplaint.of(BOB, "nobody called"));
        assertThat(desk.complaint().owner()).contains(BOB);
        assertThat(desk.complaint().isMissingCallReported()).isFalse();
    }

    @Test
    @DisplayName("CP12, G13: with the trigger TIMER the time alone is enough")
    void the_time_alone_is_enough_with_the_timer() {
        ComplaintDesk timed = new ComplaintDesk(ComplaintPolicy.builder()
                .version(ComplaintDesk.POLICY.version())
                .clocks(ComplaintDesk.POLICY.clocks())
                .handoverTrigger(HandoverTrigger.TIMER)
                .build());
        ownedByAnnWithPromise(timed).at("2026-03-02T09:15").as(BOB).accept(ReassignComplaint.of(BOB, "time is up"));
        assertThat(timed.complaint().owner()).contains(BOB);
    }

    @Test
    @DisplayName("CP12: once the customer was called nobody takes over")
    void a_call_keeps_the_promise() {
        ownedByAnnWithPromise(desk)
                .at("2026-03-02T09:10")
                .accept(RecordCustomerContact.of(ContactDirection.TO_CUSTOMER))
                .at("2026-03-02T10:00")
                .as(BOB);
        assertThat(desk.rulesBroken(ReassignComplaint.of(BOB, "mine")))
                .containsExactly("CP13 complaint.not-yours-to-reassign");
    }

    @Test
    void reassigning_needs_an_owner_and_a_reason() {
        desk.registered().as(LEAD);
        assertThat(desk.refusal(ReassignComplaint.of(BOB, " ")))
                .containsExactly("complaint.no-owner", "complaint.reason-missing");
    }

    @Test
    void who_decides_and_who_reassigns_is_policy() {
        ComplaintDesk other = new ComplaintDesk(ComplaintPolicy.builder()
                .version(ComplaintDesk.POLICY.version())
                .decisionMakers(Set.of(Role.TEAM_LEAD))
                .reassigners(Set.of(Role.OFFICER))
                .build());
        other.accept(other.entry().owner(ANN).build())
                .accept(AssessComplaint.builder().solvableByOfficer(false).build())
                .as(BOB)
                .accept(ReassignComplaint.of(LEAD, "to decide"));
        assertThat(other.complaint().owner()).contains(LEAD);
    }

    @Test
    @DisplayName("CP12, G13: a report from before the 15 minutes were over does not count once they are")
    void a_report_before_the_promise_is_due_does_not_count() {
        ownedByAnnWithPromise(desk).at("2026-03-02T09:14").accept(NOBODY_CALLED);
        assertThat(desk.complaint().isMissingCallReported()).isFalse();
        desk.at("2026-03-02T09:15").as(BOB);
        assertThat(desk.rulesBroken(ReassignComplaint.of(BOB, "nobody called")))
                .containsExactly("CP12 complaint.missing-call-not-reported");
        desk.accept(NOBODY_CALLED).accept(ReassignComplaint.of(BOB, "nobody called"));
        assertThat(desk.complaint().owner()).contains(BOB);
    }
}
