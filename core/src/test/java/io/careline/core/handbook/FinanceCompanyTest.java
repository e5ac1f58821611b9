package io.careline.core.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.calendar.BusinessCalendar;
import io.careline.calendar.ClockTarget;
import io.careline.common.Money;
import io.careline.complaint.AcceptResponse;
import io.careline.complaint.AcknowledgeComplaint;
import io.careline.complaint.AssessComplaint;
import io.careline.complaint.ComplaintClock;
import io.careline.complaint.ComplaintEscalated;
import io.careline.complaint.ComplaintEventType;
import io.careline.complaint.ComplaintPolicy;
import io.careline.complaint.ContactDirection;
import io.careline.complaint.EscalateComplaint;
import io.careline.complaint.EscalationLevel;
import io.careline.complaint.FollowUpOutcome;
import io.careline.complaint.ProposeResponse;
import io.careline.complaint.RecordCustomerContact;
import io.careline.complaint.RecordFollowUp;
import io.careline.complaint.RegisterComplaint;
import io.careline.complaint.ReopenComplaint;
import io.careline.complaint.ResponseOutcome;
import io.careline.lifecycle.Role;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FinanceCompanyTest {
    private final Handbook handbook = Handbook.load("finance-company");
    private final ComplaintPolicy policy = handbook.complaintPolicy();
    private final Desk desk = new Desk(handbook);

    private Desk registered(String receivedAt) {
        return desk.accept(receivedAt, desk.entry(receivedAt).build());
    }

    @Test
    @DisplayName("CP15: who cannot be answered on the spot is answered within 30 minutes of opening hours")
    void the_first_answer_is_due_in_thirty_minutes() {
        assertThat(registered("2026-11-02T10:00").dueAt(ComplaintClock.FIRST_RESPONSE))
                .isEqualTo("2026-11-02T10:30");
    }

    @Test
    @DisplayName("CP15: on Friday at 17:45 the half hour goes on on Monday")
    void the_half_hour_goes_on_after_the_weekend() {
        assertThat(registered("2026-11-06T17:45").dueAt(ComplaintClock.FIRST_RESPONSE))
                .isEqualTo("2026-11-09T09:15");
    }

    @Test
    @DisplayName("CP15: a half hour that ends exactly at the closing is due at the next opening")
    void a_half_hour_up_to_the_closing_is_due_at_the_opening() {
        assertThat(registered("2026-11-06T17:30").dueAt(ComplaintClock.FIRST_RESPONSE))
                .isEqualTo("2026-11-09T09:00");
    }

    @Test
    @DisplayName("CB3: a later question is answered within 30 minutes, too")
    void each_answer_is_due_in_thirty_minutes() {
        registered("2026-11-02T10:00")
                .accept("2026-11-02T10:10", AcknowledgeComplaint.of())
                .accept("2026-11-02T15:00", RecordCustomerContact.of(ContactDirection.FROM_CUSTOMER));
        assertThat(desk.dueAt(ComplaintClock.NEXT_RESPONSE)).isEqualTo("2026-11-02T15:30");
    }

    @Test
    @DisplayName("CP15: the record has customer, time, channel and summary")
    void the_record_is_complete() {
        assertThat(desk.refusals("2026-11-02T10:00", RegisterComplaint.builder().build()))
                .containsExactlyInAnyOrder(
                        "complaint.customer-missing",
                        "complaint.time-missing",
                        "complaint.channel-missing",
                        "complaint.summary-missing");
    }

    @Test
    @DisplayName("CP16: a customer who insists gets to the responsible person at once, whatever the level")
    void an_insisting_customer_gets_to_the_top_at_once() {
        ComplaintEscalated escalated = (ComplaintEscalated) registered("2026-11-02T10:00")
                .decide(
                        "2026-11-02T10:01",
                        EscalateComplaint.builder()
                                .level(3)
                                .reason("The customer insists")
                                .build())
                .events()
                .get(0)
                .event();
        assertThat(escalated.role()).isEqualTo(Role.DIRECTOR);
    }

    @Test
    @DisplayName("CP16, CP17: each level of the chain may offer more")
    void the_chain_has_authorities() {
        assertThat(policy.escalationChain())
                .containsExactly(
                        EscalationLevel.of(Role.OFFICER, Money.parse("CNY 0")),
                        EscalationLevel.of(Role.SUPERVISOR, Money.parse("CNY 500")),
                        EscalationLevel.of(Role.MANAGER, Money.parse("CNY 2000")),
                        EscalationLevel.of(Role.DIRECTOR));
        assertThat(policy.decisionMakers()).containsExactlyInAnyOrder(Role.MANAGER, Role.DIRECTOR);
    }

    @Test
    @DisplayName("CP17: no refusal and no apology without reasons")
    void an_answer_has_reasons() {
        registered("2026-11-02T10:00")
                .accept("2026-11-02T10:05", AssessComplaint.builder().build());
        assertThat(desk.refusals(
                        "2026-11-02T10:10",
                        ProposeResponse.builder()
                                .outcome(ResponseOutcome.NOT_UPHELD)
                                .build()))
                .containsExactly("complaint.grounds-missing");
    }

    @Test
    @DisplayName("CB4: the customer is asked on the next working day whether he is satisfied")
    void the_customer_is_asked_on_the_next_working_day() {
        resolve();
        assertThat(desk.dueAt(ComplaintClock.FOLLOW_UP)).isEqualTo("2026-11-03T18:00");
    }

    private void resolve() {
        registered("2026-11-02T10:00")
                .accept("2026-11-02T10:05", AssessComplaint.builder().build())
                .accept(
                        "2026-11-02T10:10",
                        ProposeResponse.builder()
                                .outcome(ResponseOutcome.UPHELD)
                                .reasons("We were late")
                                .build())
                .accept("2026-11-02T10:20", AcceptResponse.of());
    }

    @Test
    @DisplayName("CB6: a new demand after the window opens a follow-up case")
    void a_new_demand_opens_a_follow_up_case() {
        resolve();
        desk.accept("2026-11-03T10:00", RecordFollowUp.of(FollowUpOutcome.SATISFIED));
        assertThat(desk.decide("2026-12-24T10:00", ReopenComplaint.of("A new demand"))
                        .events()
                        .get(0)
                        .event()
                        .type())
                .isEqualTo(ComplaintEventType.FOLLOW_UP_CASE_REQUESTED);
    }

    @Test
    @DisplayName("The desk is open from Monday to Friday, 09:00 to 18:00, and follows the holidays of mainland China")
    void the_desk_follows_the_holidays() {
        BusinessCalendar office = handbook.calendar();
        assertThat(office.isOpen(desk.at("2026-11-02T09:00"))).isTrue();
        assertThat(office.isOpen(desk.at("2026-11-02T18:00"))).isFalse();
        assertThat(office.isOpen(desk.at("2026-11-07T10:00"))).isFalse();
        assertThat(office.isOpen(desk.at("2026-10-01T10:00"))).isFalse();
        assertThat(office.isOpen(desk.at("2026-10-10T10:00"))).isTrue();
        assertThat(office.isOpen(desk.at("2031-01-06T10:00"))).isTrue();
    }

    @Test
    @DisplayName("A complaint is resolved in 3 working days, a major one in 7")
    void resolution_is_in_working_days() {
        assertThat(policy.clocks().stream()
                        .filter(clock -> clock.policy().name().equals(ComplaintClock.RESOLUTION))
                        .map(clock -> clock.policy().target()))
                .containsExactly(ClockTarget.ofDays(3), ClockTarget.ofDays(7));
    }

    @Test
    @DisplayName("CB13, K14: the month in customer care is summed up on the 1st, the rebates before the 6th")
    void the_month_is_reported_on() {
        assertThat(handbook.reports().due(LocalDate.parse("2026-12-01"), LocalDate.parse("2027-01-31")))
                .extracting(due -> due.date() + " " + due.report())
                .containsExactly(
                        "2026-12-01 customer-care",
                        "2026-12-05 rebate",
                        "2027-01-01 customer-care",
                        "2027-01-05 rebate");
    }

    @Test
    @DisplayName("CP19: the company's rules all act")
    void nothing_is_left_to_people() {
        assertThat(handbook.notEnforced(Locale.ENGLISH)).isEmpty();
    }
}
