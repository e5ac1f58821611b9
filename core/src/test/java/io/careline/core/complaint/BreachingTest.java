package io.careline.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.complaint.AcknowledgeComplaint;
import io.careline.complaint.AssessComplaint;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintClock;
import io.careline.complaint.ComplaintCommand;
import io.careline.complaint.ComplaintEvent;
import io.careline.complaint.ComplaintPolicy;
import io.careline.complaint.ComplaintStatus;
import io.careline.complaint.RecordBreach;
import io.careline.complaint.WithdrawComplaint;
import io.careline.lifecycle.Deadline;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Lifecycle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BreachingTest {
    private static final RecordBreach FIRST = RecordBreach.of(ComplaintClock.FIRST_RESPONSE, 1);

    private final ComplaintDesk desk = new ComplaintDesk().registered();

    @Test
    void deadlines_come_soonest_first_with_the_command_to_send() {
        assertThat(desk.lifecycle().deadlines(desk.complaint(), desk.context()))
                .extracting(Deadline::name)
                .containsExactly("first-response", "periodic-update", "resolution");
        Deadline<?> first =
                desk.lifecycle().deadlines(desk.complaint(), desk.context()).get(0);
        assertThat(first.dueAt()).isEqualTo(ComplaintDesk.local("2026-03-02T09:30"));
        assertThat(first.command()).isEqualTo(FIRST);
    }

    @Test
    @DisplayName("CP15: too early is refused, late is accepted, twice is unchanged")
    void too_early_is_refused_late_is_accepted_twice_is_unchanged() {
        desk.as(ComplaintDesk.TIMER).at("2026-03-02T09:29");
        assertThat(desk.refusal(FIRST)).containsExactly("complaint.breach-too-early");
        desk.at("2026-03-02T10:30").accept(FIRST);
        assertThat(desk.send(FIRST).isUnchanged()).isTrue();
        assertThat(desk.complaint().status()).isEqualTo(ComplaintStatus.REGISTERED);
        assertThat(desk.lifecycle().deadlines(desk.complaint(), desk.context()))
                .extracting(Deadline::name)
                .containsExactly("periodic-update", "resolution");
    }

    @Test
    void a_breach_that_the_late_answer_has_recorded_is_unchanged() {
        desk.at("2026-03-02T09:40").accept(AcknowledgeComplaint.of());
        assertThat(desk.send(FIRST).isUnchanged()).isTrue();
    }

    @Test
    void a_clock_that_was_kept_cannot_be_breached() {
        desk.accept(AcknowledgeComplaint.of()).at("2026-03-02T09:40");
        assertThat(desk.refusal(FIRST)).containsExactly("complaint.clock-not-running");
    }

    @Test
    void a_clock_that_was_never_started_cannot_be_breached() {
        assertThat(desk.refusal(RecordBreach.of(ComplaintClock.FOLLOW_UP, 1)))
                .containsExactly("complaint.clock-not-running");
        assertThat(desk.refusal(RecordBreach.of(ComplaintClock.FIRST_RESPONSE, 2)))
                .containsExactly("complaint.clock-not-running");
    }

    @Test
    void a_shorter_target_can_be_overdue_at_once() {
        desk.at("2026-03-04T10:00")
                .accept(AssessComplaint.builder().solvableByOfficer(false).build())
                .accept(RecordBreach.of(ComplaintClock.RESOLUTION, 1));
    }

    @Test
    void a_clock_that_a_later_policy_no_longer_has_is_breached_once_and_ended() {
        Lifecycle<Complaint, ComplaintCommand, ComplaintEvent> later = Complaints.lifecycle(
                ComplaintPolicy.builder()
                        .version(ComplaintDesk.POLICY.version())
                        .build(),
                ComplaintDesk.CALENDAR);
        Complaint complaint = desk.complaint();
        desk.at("2026-03-02T09:31");
        complaint = later.apply(complaint, later.decide(complaint, FIRST, context("late-1")));
        assertThat(later.decide(complaint, FIRST, context("late-2")).isUnchanged())
                .isTrue();
        complaint = later.apply(complaint, later.decide(complaint, WithdrawComplaint.of("gone"), context("end")));
        assertThat(complaint.clocks().running()).isEmpty();
    }

    private DecisionContext context(String commandId) {
        return DecisionContext.of(desk.now(), ComplaintDesk.ANN, commandId);
    }
}
