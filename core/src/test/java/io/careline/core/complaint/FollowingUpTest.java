package io.careline.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.calendar.ClockMarkKind;
import io.careline.complaint.CloseComplaint;
import io.careline.complaint.ComplaintClock;
import io.careline.complaint.ComplaintFollowUp;
import io.careline.complaint.ComplaintStatus;
import io.careline.complaint.ContactDirection;
import io.careline.complaint.FollowUpOutcome;
import io.careline.complaint.FollowUpScheduled;
import io.careline.complaint.RecordCustomerContact;
import io.careline.complaint.RecordFollowUp;
import io.careline.complaint.ScheduleFollowUp;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FollowingUpTest {
    private static final RecordFollowUp UNREACHABLE = RecordFollowUp.of(FollowUpOutcome.UNREACHABLE);

    private final ComplaintDesk desk = new ComplaintDesk().resolved();

    @Test
    @DisplayName("CP9: a follow-up is scheduled for when it is due unless a time is given")
    void a_follow_up_is_scheduled_for_when_it_is_due() {
        desk.accept(ScheduleFollowUp.of());
        assertThat(((FollowUpScheduled) desk.lastEvent()).at()).isEqualTo(ComplaintDesk.local("2026-03-05T18:00"));
        assertThat(desk.complaint().status()).isEqualTo(ComplaintStatus.FOLLOW_UP);
        assertThat(desk.send(ScheduleFollowUp.of()).isUnchanged()).isTrue();
    }

    @Test
    @DisplayName("CP6: a follow-up is not scheduled for the past")
    void a_follow_up_is_not_scheduled_for_the_past() {
        assertThat(desk.rulesBroken(ScheduleFollowUp.builder()
                        .at(desk.now().minusSeconds(1))
                        .build()))
                .containsExactly("CP6 complaint.follow-up-in-the-past");
    }

    @Test
    @DisplayName("CP6: a satisfied customer closes the complaint")
    void satisfied_closes() {
        desk.accept(RecordFollowUp.of(FollowUpOutcome.SATISFIED));
        assertThat(desk.complaint().status()).isEqualTo(ComplaintStatus.CLOSED);
        assertThat(desk.complaint().closedAt()).contains(desk.now());
        assertThat(desk.complaint().clocks().running()).isEmpty();
    }

    @Test
    @DisplayName("CP6: a satisfied customer is owed no answer any more, whatever he asked before")
    void satisfied_leaves_nothing_owed() {
        desk.accept(RecordCustomerContact.of(ContactDirection.FROM_CUSTOMER))
                .accept(RecordFollowUp.of(FollowUpOutcome.SATISFIED));
        assertThat(desk.complaint().clocks().running()).isEmpty();
        assertThat(desk.marks(ComplaintClock.NEXT_RESPONSE))
                .containsExactly(ClockMarkKind.STARTED, ClockMarkKind.STOPPED);
    }

    @Test
    @DisplayName("CP6: a dissatisfied customer disputes the answer")
    void dissatisfied_disputes() {
        desk.accept(RecordFollowUp.of(FollowUpOutcome.DISSATISFIED));
        assertThat(desk.complaint().status()).isEqualTo(ComplaintStatus.INVESTIGATING);
        assertThat(desk.complaint().level()).isEqualTo(1);
        assertThat(desk.complaint().followUp()).isEmpty();
    }

    @Test
    @DisplayName("CP6: an unreachable customer is asked again, up to the policy's number of rounds")
    void an_unreachable_customer_is_asked_again_up_to_the_maximum() {
        desk.accept(UNREACHABLE).accept(RecordFollowUp.of(FollowUpOutcome.REFUSED));
        assertThat(desk.complaint().followUp().map(ComplaintFollowUp::round)).contains(3);
        assertThat(desk.refusal(CloseComplaint.of())).containsExactly("complaint.follow-up-open");
        desk.accept(UNREACHABLE);
        assertThat(desk.complaint().followUp().map(ComplaintFollowUp::isDone)).contains(true);
        assertThat(desk.rulesBroken(UNREACHABLE)).containsExactly("CP6 complaint.follow-up-rounds-used");
        assertThat(desk.due(ComplaintClock.FOLLOW_UP)).isEqualTo("not running");
        desk.accept(CloseComplaint.of());
        assertThat(desk.complaint().status()).isEqualTo(ComplaintStatus.CLOSED);
    }

    @Test
    @DisplayName("CP9: each further round is due as long after the one before")
    void each_further_round_is_due_as_long_after_the_one_before() {
        desk.at("2026-03-04T10:00").accept(UNREACHABLE);
        assertThat(desk.due(ComplaintClock.FOLLOW_UP)).isEqualTo("2026-03-09T18:00");
    }
}
