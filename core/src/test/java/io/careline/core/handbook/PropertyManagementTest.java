package io.careline.core.handbook;

import static io.careline.core.handbook.Desk.DIRECTOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.careline.calendar.BusinessCalendar;
import io.careline.calendar.ClockTarget;
import io.careline.calendar.HoldReason;
import io.careline.calendar.OpenInterval;
import io.careline.common.DepartmentId;
import io.careline.common.HandoverTrigger;
import io.careline.common.Money;
import io.careline.complaint.AcceptResponse;
import io.careline.complaint.ArchiveComplaint;
import io.careline.complaint.AssessComplaint;
import io.careline.complaint.Channel;
import io.careline.complaint.ChargeDepartment;
import io.careline.complaint.CloseComplaint;
import io.careline.complaint.ComplaintClock;
import io.careline.complaint.ComplaintEventType;
import io.careline.complaint.ComplaintPolicy;
import io.careline.complaint.ComplaintStatus;
import io.careline.complaint.ContactDirection;
import io.careline.complaint.CustomerTier;
import io.careline.complaint.EscalationLevel;
import io.careline.complaint.FollowUpOutcome;
import io.careline.complaint.ProposeResponse;
import io.careline.complaint.ReassignComplaint;
import io.careline.complaint.RecordCustomerContact;
import io.careline.complaint.RecordFollowUp;
import io.careline.complaint.RegisterComplaint;
import io.careline.complaint.RegisterField;
import io.careline.complaint.ReopenComplaint;
import io.careline.complaint.ResponseOutcome;
import io.careline.complaint.Severity;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.Role;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PropertyManagementTest {
    private final Handbook handbook = Handbook.load("property-management");
    private final ComplaintPolicy policy = handbook.complaintPolicy();
    private final Desk desk = new Desk(handbook);

    private static ProposeResponse.Builder answer() {
        return ProposeResponse.builder().outcome(ResponseOutcome.UPHELD).reasons("The motor had failed");
    }

    private Stream<String> open(BusinessCalendar calendar, String date) {
        return calendar
                .openIntervals(
                        desk.at(date + "T00:00"), desk.at(date + "T00:00").plus(Duration.ofDays(1)))
                .stream()
                .map(this::hours);
    }

    private String hours(OpenInterval interval) {
        return LocalDateTime.ofInstant(interval.start(), handbook.zone()).toLocalTime()
                + "-"
                + LocalDateTime.ofInstant(interval.end(), handbook.zone()).toLocalTime();
    }

    @Test
    @DisplayName("R6, G12: office hours are what lunch and night duty leave, in winter and in summer")
    void office_hours_are_what_duty_leaves() {
        assertThat(handbook.calendar().id()).hasToString("office");
        assertThat(open(handbook.calendar(), "2026-04-30")).containsExactly("08:30-12:00", "13:30-17:30");
        assertThat(open(handbook.calendar(), "2026-05-01")).containsExactly("08:30-12:00", "14:00-18:00");
        assertThat(open(handbook.calendar(), "2026-09-30")).containsExactly("08:30-12:00", "14:00-18:00");
        assertThat(open(handbook.calendar(), "2026-10-01")).containsExactly("08:30-12:00", "13:30-17:30");
    }

    @Test
    @DisplayName("R6: night duty is from 17:30, in summer from 18:00, to 08:30")
    void night_duty_is_overnight() {
        BusinessCalendar night = handbook.calendar("night-duty");
        assertThat(open(night, "2026-01-15")).containsExactly("00:00-08:30", "17:30-00:00");
        assertThat(open(night, "2026-07-15")).containsExactly("00:00-08:30", "18:00-00:00");
        assertThat(night.isOpen(desk.at("2026-10-01T08:29"))).isTrue();
    }

    @Test
    @DisplayName("R6, R7: somebody is on duty at all times")
    void duty_never_ends() {
        BusinessCalendar duty = handbook.calendar("duty");
        assertThat(duty.between(desk.at("2026-02-10T00:00"), desk.at("2026-02-24T00:00")))
                .isEqualTo(Duration.ofDays(14));
    }

    static Stream<Channel> channels() {
        return Stream.of(Channel.LETTER, Channel.PHONE, Channel.FAX, Channel.VISIT, Channel.ONLINE);
    }

    @ParameterizedTest
    @MethodSource("channels")
    @DisplayName("CP1: a complaint from any channel is registered, and the result goes back to the customer")
    void any_channel_is_registered(Channel channel) {
        desk.accept(
                        "2026-11-02T09:00",
                        desk.entry("2026-11-02T09:00").channel(channel).build())
                .accept("2026-11-02T09:01", AssessComplaint.builder().build())
                .accept("2026-11-02T09:20", answer().build());
        assertThat(desk.complaint().channel()).contains(channel);
        assertThat(desk.complaint().response()).isPresent();
    }

    @Test
    @DisplayName("CP2: the register demands customer, time, department and summary")
    void the_register_demands_an_entry() {
        assertThat(policy.mandatoryFields())
                .containsExactlyInAnyOrder(
                        RegisterField.CUSTOMER,
                        RegisterField.RECEIVED_AT,
                        RegisterField.DEPARTMENT,
                        RegisterField.SUMMARY);
        assertThat(desk.refusals("2026-11-02T09:00", RegisterComplaint.builder().build()))
                .containsExactlyInAnyOrder(
                        "complaint.customer-missing",
                        "complaint.time-missing",
                        "complaint.department-missing",
                        "complaint.summary-missing");
    }

    @Test
    @DisplayName("CP3, CP5: a contact sheet charges the department, and charges it again while it is unsolved")
    void a_department_is_charged_and_charged_again() {
        ChargeDepartment sheet = ChargeDepartment.of(DepartmentId.of("repairs"));
        desk.accept("2026-11-02T09:00", desk.entry("2026-11-02T09:00").build())
                .accept("2026-11-02T09:01", AssessComplaint.builder().build())
                .accept("2026-11-02T09:05", sheet)
                .accept("2026-11-04T09:05", sheet);
        assertThat(desk.complaint().sheets()).isEqualTo(2);
    }

    @Test
    @DisplayName("CP4: a major complaint goes to the director, who decides")
    void the_director_decides_a_major_complaint() {
        assertThat(policy.decisionMakers()).containsExactly(Role.DIRECTOR);
        assertThat(policy.escalationChain())
                .containsExactly(
                        EscalationLevel.of(Role.OFFICER, Money.parse("CNY 0")), EscalationLevel.of(Role.DIRECTOR));
        desk.accept("2026-11-02T09:00", desk.entry("2026-11-02T09:00").build())
                .accept(
                        "2026-11-02T09:01",
                        AssessComplaint.builder().solvableByOfficer(false).build());
        assertThat(desk.refusals("2026-11-02T09:20", answer().build())).contains("complaint.decision-maker-needed");
        assertThat(desk.refusals(
                        "2026-11-02T09:20",
                        answer().remedy(Money.parse("CNY 1")).build()))
                .contains("complaint.remedy-beyond-authority");
        desk.as(DIRECTOR).accept("2026-11-02T09:30", answer().build());
    }

    @Test
    @DisplayName("CP6: a complaint is followed up, then closed, then archived; three rounds at most")
    void a_complaint_is_followed_up_and_archived() {
        assertThat(policy.maximumFollowUpRounds()).isEqualTo(3);
        resolve();
        assertThat(desk.refusals("2026-11-02T11:00", CloseComplaint.of())).contains("complaint.follow-up-open");
        desk.accept("2026-11-03T09:00", RecordFollowUp.of(FollowUpOutcome.SATISFIED))
                .accept("2026-11-03T09:01", ArchiveComplaint.of());
        assertThat(desk.complaint().status()).isEqualTo(ComplaintStatus.ARCHIVED);
    }

    private void resolve() {
        desk.accept(
                        "2026-11-02T09:00",
                        desk.entry("2026-11-02T09:00").tier(CustomerTier.B).build())
                .accept("2026-11-02T09:01", AssessComplaint.builder().build())
                .accept("2026-11-02T09:20", answer().build())
                .accept("2026-11-02T10:00", AcceptResponse.of());
    }

    @Test
    @DisplayName("CP9, G14: tier A is asked after 1 day, B after 3, C after 7")
    void tiers_are_followed_up_at_their_own_pace() {
        assertThat(handbook.followUpTiers())
                .isEqualTo(Map.of(
                        CustomerTier.A, ClockTarget.ofDays(1),
                        CustomerTier.B, ClockTarget.ofDays(3),
                        CustomerTier.C, ClockTarget.ofDays(7)));
        resolve();
        assertThat(desk.dueAt(ComplaintClock.FOLLOW_UP)).isEqualTo("2026-11-06T00:00");
    }

    @Test
    @DisplayName("CP11: an entry that comes later than 5 minutes has breached its registration")
    void a_late_entry_breaches_registration() {
        desk.accept("2026-11-02T09:06", desk.entry("2026-11-02T09:00").build());
        assertThat(desk.dueAt(ComplaintClock.REGISTRATION)).isEqualTo("2026-11-02T09:05");
        assertThat(desk.isBreached(ComplaintClock.REGISTRATION)).isTrue();
    }

    @Test
    @DisplayName("CP11: an entry after exactly 5 minutes is in time")
    void an_entry_after_five_minutes_is_in_time() {
        desk.accept("2026-11-02T09:05", desk.entry("2026-11-02T09:00").build());
        assertThat(desk.isBreached(ComplaintClock.REGISTRATION)).isFalse();
    }

    @Test
    @DisplayName("CP12, G13: 15 minutes without a call, and the customer says so: somebody else may take over")
    void a_missing_call_lets_somebody_else_take_over() {
        assertThat(policy.handoverTrigger()).isEqualTo(HandoverTrigger.CUSTOMER_REPORT);
        ReassignComplaint takeover = ReassignComplaint.of(Actor.of("li", Role.OFFICER), "Nobody called");
        desk.accept(
                "2026-11-02T20:00",
                desk.entry("2026-11-02T20:00")
                        .quickContactWanted(true)
                        .owner(Actor.of("chen", Role.OFFICER))
                        .build());
        assertThat(desk.dueAt(ComplaintClock.HANDOVER)).isEqualTo("2026-11-02T20:15");
        assertThat(desk.refusals("2026-11-02T20:14", takeover)).contains("complaint.handover-too-early");
        assertThat(desk.refusals("2026-11-02T20:16", takeover)).contains("complaint.missing-call-not-reported");
        desk.accept(
                        "2026-11-02T20:17",
                        RecordCustomerContact.builder()
                                .direction(ContactDirection.FROM_CUSTOMER)
                                .missingCallReported(true)
                                .build())
                .accept("2026-11-02T20:18", takeover);
        assertThat(desk.complaint().owner().orElseThrow().id()).hasToString("li");
    }

    @Test
    @DisplayName("CP14: what came at night is in time when the morning's clerk registers it at the handover")
    void the_night_log_is_registered_in_the_morning() {
        desk.accept("2026-11-03T08:34", desk.entry("2026-11-02T22:00").build());
        assertThat(desk.dueAt(ComplaintClock.REGISTRATION)).isEqualTo("2026-11-03T08:35");
        assertThat(desk.isBreached(ComplaintClock.REGISTRATION)).isFalse();
        assertThat(desk.dueAt(ComplaintClock.FIRST_RESPONSE)).isEqualTo("2026-11-03T09:00");
    }

    @Test
    @DisplayName("CP25: a matter is solved within the set time: 3 working days, a major one within 7")
    void a_matter_is_solved_within_the_set_time() {
        ComplaintClock general = clock(ComplaintClock.RESOLUTION.value(), Optional.empty());
        ComplaintClock major = clock(ComplaintClock.RESOLUTION.value(), Optional.of(Severity.MAJOR));
        assertThat(general.policy().target()).isEqualTo(ClockTarget.ofDays(3));
        assertThat(major.policy().target()).isEqualTo(ClockTarget.ofDays(7));
        assertThat(general.policy().pausedBy())
                .containsExactlyInAnyOrder(HoldReason.AWAITING_CUSTOMER, HoldReason.AWAITING_THIRD_PARTY);
        desk.accept("2026-11-02T09:00", desk.entry("2026-11-02T09:00").build());
        assertThat(desk.dueAt(ComplaintClock.RESOLUTION)).isEqualTo("2026-11-05T17:30");
    }

    private ComplaintClock clock(String name, Optional<Severity> severity) {
        return policy.clocks().stream()
                .filter(clock -> clock.policy().name().value().equals(name))
                .filter(clock -> clock.severity().equals(severity))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("The first answer is due within 30 minutes of office hours, with a warning 10 minutes before")
    void the_first_answer_is_due_within_office_hours() {
        assertThat(clock("first-response", Optional.empty()).policy().warnings())
                .containsExactly(Duration.ofMinutes(10));
        desk.accept("2026-11-02T11:45", desk.entry("2026-11-02T11:45").build());
        assertThat(desk.dueAt(ComplaintClock.FIRST_RESPONSE)).isEqualTo("2026-11-02T13:45");
    }

    @Test
    @DisplayName("G14: a closed complaint is reopened for 30 days and then followed by a new one; it is kept 3 years")
    void a_closed_complaint_is_reopened_for_thirty_days() {
        assertThat(policy.reopenWindow()).isEqualTo(Duration.ofDays(30));
        assertThat(handbook.archiveRetention()).contains(Period.ofYears(3));
        resolve();
        desk.accept("2026-11-03T09:00", RecordFollowUp.of(FollowUpOutcome.SATISFIED));
        ReopenComplaint again = ReopenComplaint.of("It failed again");
        assertThat(desk.decide("2026-12-03T09:00", again)
                        .events()
                        .get(0)
                        .event()
                        .type())
                .isEqualTo(ComplaintEventType.REOPENED);
        assertThat(desk.decide("2026-12-03T09:01", again)
                        .events()
                        .get(0)
                        .event()
                        .type())
                .isEqualTo(ComplaintEventType.FOLLOW_UP_CASE_REQUESTED);
    }

    @Test
    @DisplayName("CP10, K13: reports on Wednesdays, Saturdays, the 25th and the fourth Wednesday")
    void reports_are_due_on_the_handbook_s_dates() {
        assertThat(handbook.reports().due(LocalDate.parse("2026-10-19"), LocalDate.parse("2026-11-01")))
                .extracting(due -> due.date() + " " + due.report())
                .containsExactly(
                        "2026-10-21 weekly-wednesday",
                        "2026-10-24 weekly-saturday",
                        "2026-10-25 monthly-satisfaction",
                        "2026-10-28 weekly-wednesday",
                        "2026-10-28 monthly-wednesday",
                        "2026-10-31 weekly-saturday");
    }

    @Test
    @DisplayName("CP7: what the pack does not enforce it says, in both languages")
    void what_is_not_enforced_is_said() {
        assertThat(handbook.notEnforced(Locale.ENGLISH)).containsOnlyKeys("CP7");
        assertThat(handbook.notEnforced(Locale.ENGLISH).get("CP7")).startsWith("Finding what recurs");
        assertThat(handbook.notEnforced(Locale.CHINA).get("CP7")).startsWith("分析重复发生");
    }
}
