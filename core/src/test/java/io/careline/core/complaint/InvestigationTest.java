package io.careline.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.calendar.ClockMarkKind;
import io.careline.calendar.HoldReason;
import io.careline.common.DepartmentId;
import io.careline.complaint.ChargeDepartment;
import io.careline.complaint.ComplaintClock;
import io.careline.complaint.ComplaintStatus;
import io.careline.complaint.ContactDirection;
import io.careline.complaint.DepartmentCharged;
import io.careline.complaint.HoldComplaint;
import io.careline.complaint.RecordCustomerContact;
import io.careline.complaint.ResumeComplaint;
import io.careline.complaint.StartInvestigation;
import io.careline.complaint.WaitingFor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class InvestigationTest {
    private static final HoldComplaint FOR_CUSTOMER =
            HoldComplaint.of(HoldReason.AWAITING_CUSTOMER, WaitingFor.CUSTOMER);
    private static final HoldComplaint FOR_DEPARTMENT =
            HoldComplaint.of(HoldReason.AWAITING_DEPARTMENT, WaitingFor.DEPARTMENT);
    private static final RecordCustomerContact FROM_CUSTOMER = RecordCustomerContact.of(ContactDirection.FROM_CUSTOMER);
    private static final RecordCustomerContact TO_CUSTOMER = RecordCustomerContact.of(ContactDirection.TO_CUSTOMER);

    private final ComplaintDesk desk = new ComplaintDesk();

    @Test
    @DisplayName("CP3, CP5: a contact sheet charges a department, and again while it is unsolved")
    void a_department_is_charged_again_while_it_is_unsolved() {
        ChargeDepartment charge = ChargeDepartment.of(DepartmentId.of("repairs"));
        desk.investigating().accept(charge).accept(charge);
        assertThat(((DepartmentCharged) desk.lastEvent()).round()).isEqualTo(2);
        assertThat(desk.complaint().sheets()).isEqualTo(2);
    }

    @Test
    @DisplayName("CP3: a department is not charged before the complaint is assessed")
    void a_department_is_not_charged_before_the_assessment() {
        desk.registered();
        assertThat(desk.refusal(ChargeDepartment.of(DepartmentId.of("repairs"))))
                .containsExactly("lifecycle.not-permitted");
    }

    @Test
    void an_investigation_that_runs_is_not_started_again() {
        desk.investigating();
        assertThat(desk.send(StartInvestigation.of()).isUnchanged()).isTrue();
    }

    @Test
    void a_hold_pauses_only_the_clocks_that_its_reason_pauses() {
        desk.investigating().at("2026-03-02T10:00").accept(FOR_CUSTOMER);
        assertThat(desk.complaint().status()).isEqualTo(ComplaintStatus.ON_HOLD);
        assertThat(desk.due(ComplaintClock.RESOLUTION)).isEqualTo("not running");
        assertThat(desk.due(ComplaintClock.FIRST_RESPONSE)).isEqualTo("2026-03-02T09:30");
    }

    @Test
    void the_time_on_hold_is_added_to_the_due_time() {
        desk.investigating()
                .at("2026-03-02T10:00")
                .accept(FOR_CUSTOMER)
                .at("2026-03-02T12:30")
                .accept(ResumeComplaint.of());
        assertThat(desk.complaint().status()).isEqualTo(ComplaintStatus.INVESTIGATING);
        assertThat(desk.complaint().hold()).isEmpty();
        assertThat(desk.due(ComplaintClock.RESOLUTION)).isEqualTo("2026-03-05T11:30");
    }

    @Test
    void the_same_hold_again_changes_nothing_another_one_replaces_it() {
        desk.investigating().accept(FOR_CUSTOMER);
        assertThat(desk.send(FOR_CUSTOMER).isUnchanged()).isTrue();
        desk.accept(FOR_DEPARTMENT);
        assertThat(desk.complaint().hold().orElseThrow().waitingFor()).isEqualTo(WaitingFor.DEPARTMENT);
        assertThat(desk.marks(ComplaintClock.RESOLUTION))
                .containsExactly(ClockMarkKind.STARTED, ClockMarkKind.HELD, ClockMarkKind.RESUMED);
    }

    @Test
    void a_word_from_the_customer_ends_a_hold_that_waits_for_him() {
        desk.investigating().accept(FOR_CUSTOMER).accept(FROM_CUSTOMER);
        assertThat(desk.complaint().status()).isEqualTo(ComplaintStatus.INVESTIGATING);
    }

    @Test
    void a_word_from_the_customer_leaves_any_other_hold() {
        desk.investigating().accept(FOR_DEPARTMENT).accept(FROM_CUSTOMER);
        assertThat(desk.complaint().status()).isEqualTo(ComplaintStatus.ON_HOLD);
    }

    @Test
    @DisplayName("CP15: each later word of the customer's is owed an answer, but the first answer is owed once")
    void each_later_word_is_owed_an_answer() {
        desk.registered().accept(FROM_CUSTOMER);
        assertThat(desk.marks(ComplaintClock.NEXT_RESPONSE)).isEmpty();
        desk.accept(TO_CUSTOMER).at("2026-03-02T11:00").accept(FROM_CUSTOMER);
        assertThat(desk.due(ComplaintClock.NEXT_RESPONSE)).isEqualTo("2026-03-02T13:00");
        desk.accept(TO_CUSTOMER);
        assertThat(desk.due(ComplaintClock.NEXT_RESPONSE)).isEqualTo("not running");
    }

    @Test
    void every_word_to_the_customer_starts_the_time_to_the_next_update() {
        desk.registered();
        assertThat(desk.due(ComplaintClock.PERIODIC_UPDATE)).isEqualTo("2026-03-03T18:00");
        desk.at("2026-03-02T12:00").accept(TO_CUSTOMER);
        assertThat(desk.due(ComplaintClock.PERIODIC_UPDATE)).isEqualTo("2026-03-04T12:00");
    }
}
