package io.careline.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.careline.calendar.CalendarDay;
import io.careline.calendar.CalendarId;
import io.careline.calendar.CalendarSpecification;
import io.careline.calendar.ClockMarkKind;
import io.careline.calendar.ClockName;
import io.careline.calendar.HoldReason;
import io.careline.calendar.WeeklyHours;
import io.careline.common.CustomerRef;
import io.careline.complaint.AcceptResponse;
import io.careline.complaint.AcknowledgeComplaint;
import io.careline.complaint.AssessComplaint;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintClock;
import io.careline.complaint.ComplaintCommand;
import io.careline.complaint.ComplaintId;
import io.careline.complaint.ComplaintPolicy;
import io.careline.complaint.ComplaintSpan;
import io.careline.complaint.ComplaintStatus;
import io.careline.complaint.DeclineComplaint;
import io.careline.complaint.FollowUpOutcome;
import io.careline.complaint.HoldComplaint;
import io.careline.complaint.IssueFinalResponse;
import io.careline.complaint.RecordBreach;
import io.careline.complaint.RecordFollowUp;
import io.careline.complaint.ResponseOutcome;
import io.careline.complaint.Severity;
import io.careline.complaint.WaitingFor;
import io.careline.core.calendar.Calendars;
import io.careline.lifecycle.Deadline;
import io.careline.lifecycle.PolicyVersion;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegulatoryClocksTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private static final List<CalendarDay> BANK_HOLIDAYS = List.of(
            CalendarDay.holiday(LocalDate.parse("2026-04-03"), "Good Friday"),
            CalendarDay.holiday(LocalDate.parse("2026-04-06"), "Easter Monday"),
            CalendarDay.holiday(LocalDate.parse("2026-05-04"), "Early May"),
            CalendarDay.holiday(LocalDate.parse("2026-05-25"), "Spring"));

    private static CalendarSpecification.Builder weekdays(ZoneId zone) {
        return CalendarSpecification.builder()
                .id(CalendarId.of("office"))
                .zone(zone)
                .hours(WeeklyHours.parse("MON-FRI 09:00-17:00"));
    }

    private static RegulatedDesk desk(CalendarSpecification calendar, List<ComplaintClock> clocks) {
        ComplaintPolicy policy = ComplaintPolicy.builder()
                .version(PolicyVersion.of("regulated", "1"))
                .mandatoryFields(Set.of())
                .addAllClocks(clocks)
                .build();
        return new RegulatedDesk(Complaints.lifecycle(policy, Calendars.of(calendar)), calendar.zone());
    }

    private static RegulatedDesk london() {
        return desk(weekdays(LONDON).days(BANK_HOLIDAYS).build(), RegulatoryClocks.unitedKingdom());
    }

    private static RegulatedDesk newYork() {
        return desk(weekdays(NEW_YORK).build(), RegulatoryClocks.unitedStates());
    }

    private static RegulatedDesk shanghai() {
        return desk(weekdays(SHANGHAI).holidays("cn-mainland").build(), RegulatoryClocks.mainlandChina());
    }

    private static IssueFinalResponse answer() {
        return IssueFinalResponse.builder()
                .outcome(ResponseOutcome.UPHELD)
                .reasons("The fee was charged twice")
                .recourse("Ombudsman")
                .build();
    }

    @ParameterizedTest(name = "received {0}: third business day {1}, eight weeks {2}")
    @CsvSource({
        // a plain week
        "2026-03-02T10:00, 2026-03-05T17:00, 2026-04-28T00:00",
        // on a Friday, in the hours, after them, at the closing, and on the weekend after it
        "2026-03-20T10:00, 2026-03-25T17:00, 2026-05-16T00:00",
        "2026-03-20T19:30, 2026-03-25T17:00, 2026-05-16T00:00",
        "2026-03-20T17:00, 2026-03-25T17:00, 2026-05-16T00:00",
        "2026-03-21T10:00, 2026-03-25T17:00, 2026-05-17T00:00",
        // across Easter: Good Friday and Easter Monday are bank holidays
        "2026-04-01T10:00, 2026-04-08T17:00, 2026-05-28T00:00",
        // on a bank holiday, early in the morning
        "2026-05-25T00:00, 2026-05-28T17:00, 2026-07-21T00:00",
        // the night in which the clocks go forward
        "2026-03-28T23:59, 2026-04-01T17:00, 2026-05-24T00:00"
    })
    @DisplayName("UK DISP 1.5 and 1.6: close of the third business day after receipt, end of the eighth week")
    void united_kingdom(String received, String thirdDay, String eightWeeks) {
        RegulatedDesk desk = london();
        desk.register(received);
        assertThat(desk.due(RegulatoryClocks.FCA_THIRD_BUSINESS_DAY)).isEqualTo(thirdDay);
        assertThat(desk.due(RegulatoryClocks.FCA_EIGHT_WEEKS)).isEqualTo(eightWeeks);
    }

    @Test
    @DisplayName("UK DISP 1.5: without the bank holidays the same complaint would be due in Easter")
    void bank_holidays_are_a_plain_list() {
        RegulatedDesk desk = desk(weekdays(LONDON).build(), RegulatoryClocks.unitedKingdom());
        desk.register("2026-04-01T10:00");
        assertThat(desk.due(RegulatoryClocks.FCA_THIRD_BUSINESS_DAY)).isEqualTo("2026-04-06T17:00");
    }

    @Test
    @DisplayName("UK DISP 1.5 and 1.6: resolved in time, both are kept; resolved later, the first is breached")
    void resolution_stops_both() {
        RegulatedDesk early = london();
        early.register("2026-03-02T10:00")
                .send("2026-03-02T11:00", AssessComplaint.builder().build());
        early.send("2026-03-05T17:00", answer());
        assertThat(early.marks(RegulatoryClocks.FCA_THIRD_BUSINESS_DAY))
                .containsExactly(ClockMarkKind.STARTED, ClockMarkKind.STOPPED);
        RegulatedDesk late = london();
        late.register("2026-03-02T10:00")
                .send("2026-03-02T11:00", AssessComplaint.builder().build());
        late.send("2026-03-05T17:01", answer());
        assertThat(late.marks(RegulatoryClocks.FCA_THIRD_BUSINESS_DAY))
                .containsExactly(ClockMarkKind.STARTED, ClockMarkKind.BREACHED, ClockMarkKind.STOPPED);
        assertThat(late.marks(RegulatoryClocks.FCA_EIGHT_WEEKS))
                .containsExactly(ClockMarkKind.STARTED, ClockMarkKind.STOPPED);
    }

    @ParameterizedTest(name = "received {0}: response {1}, final response {2}")
    @CsvSource({
        "2026-03-02T10:00, 2026-03-18T00:00, 2026-05-02T00:00",
        "2026-03-01T23:59, 2026-03-17T00:00, 2026-05-01T00:00",
        "2026-12-25T03:00, 2027-01-10T00:00, 2027-02-24T00:00"
    })
    @DisplayName("US CFPB: 15 and 60 calendar days, weekends and holidays included")
    void united_states(String received, String response, String finalResponse) {
        RegulatedDesk desk = newYork();
        desk.register(received);
        assertThat(desk.due(RegulatoryClocks.CFPB_RESPONSE)).isEqualTo(response);
        assertThat(desk.due(RegulatoryClocks.CFPB_FINAL_RESPONSE)).isEqualTo(finalResponse);
    }

    @Test
    @DisplayName("US CFPB: an acknowledgement is no response, a proposed response is no final one")
    void a_response_is_more_than_an_acknowledgement() {
        RegulatedDesk desk = newYork();
        desk.register("2026-03-02T10:00")
                .send("2026-03-03T10:00", AcknowledgeComplaint.of())
                .send("2026-03-03T10:01", AssessComplaint.builder().build());
        assertThat(desk.due(RegulatoryClocks.CFPB_RESPONSE)).isEqualTo("2026-03-18T00:00");
        desk.send("2026-03-10T10:00", ComplaintDesk.answer().build());
        assertThat(desk.due(RegulatoryClocks.CFPB_RESPONSE)).isEqualTo("not running");
        assertThat(desk.due(RegulatoryClocks.CFPB_FINAL_RESPONSE)).isEqualTo("2026-05-02T00:00");
        desk.send("2026-03-11T10:00", AcceptResponse.of());
        assertThat(desk.complaint().clocks().running()).isEmpty();
    }

    @ParameterizedTest(name = "received {0}: accepted by {1}")
    @CsvSource({
        // 14 February is a make-up working Saturday, the 15th to the 23rd are the Spring Festival
        "2026-02-11T10:00, 2026-02-27T17:00",
        "2026-02-13T22:00, 2026-03-02T17:00",
        // in the middle of the festival; 28 February is a make-up working Saturday
        "2026-02-18T10:00, 2026-03-03T17:00",
        "2026-03-02T10:00, 2026-03-11T17:00"
    })
    @DisplayName("China, SAMR order 20 article 14: accepted or not within 7 working days, make-up days included")
    void mainland_china(String received, String accepted) {
        RegulatedDesk desk = shanghai();
        desk.register(received);
        assertThat(desk.due(RegulatoryClocks.SAMR_ACCEPTANCE)).isEqualTo(accepted);
        assertThat(desk.due(RegulatoryClocks.SAMR_MEDIATION)).isEqualTo("not running");
    }

    @Test
    @DisplayName("China, SAMR order 20 article 21: 45 working days of mediation from the acceptance, not from receipt")
    void mediation_runs_from_the_acceptance() {
        RegulatedDesk desk = shanghai();
        desk.register("2026-02-11T10:00").send("2026-02-27T10:00", AcknowledgeComplaint.of());
        assertThat(desk.marks(RegulatoryClocks.SAMR_ACCEPTANCE))
                .containsExactly(ClockMarkKind.STARTED, ClockMarkKind.STOPPED);
        assertThat(desk.due(RegulatoryClocks.SAMR_MEDIATION)).isEqualTo("2026-05-06T17:00");
        desk.send("2026-03-02T10:00", AssessComplaint.builder().build());
        assertThat(desk.due(RegulatoryClocks.SAMR_MEDIATION)).isEqualTo("2026-05-06T17:00");
    }

    @Test
    @DisplayName("China, SAMR order 20: what is assessed at once is accepted; what is declined owes nothing")
    void an_assessment_accepts_and_declining_calls_off() {
        RegulatedDesk assessed = shanghai();
        assessed.register("2026-03-02T10:00")
                .send("2026-03-02T11:00", AssessComplaint.builder().build());
        assertThat(assessed.due(RegulatoryClocks.SAMR_MEDIATION)).isEqualTo("2026-05-08T17:00");
        RegulatedDesk declined = shanghai();
        declined.register("2026-03-02T10:00").send("2026-03-02T11:00", DeclineComplaint.of("not a consumer"));
        assertThat(declined.marks(RegulatoryClocks.SAMR_ACCEPTANCE))
                .containsExactly(ClockMarkKind.STARTED, ClockMarkKind.CANCELLED);
    }

    @Test
    void they_never_pause() {
        RegulatedDesk desk = london();
        desk.register("2026-03-02T10:00")
                .send("2026-03-02T11:00", AssessComplaint.builder().build())
                .send(
                        "2026-03-02T12:00",
                        HoldComplaint.builder()
                                .reason(HoldReason.AWAITING_CUSTOMER)
                                .waitingFor(WaitingFor.CUSTOMER)
                                .build());
        assertThat(desk.due(RegulatoryClocks.FCA_THIRD_BUSINESS_DAY)).isEqualTo("2026-03-05T17:00");
        assertThat(allClocks()).allMatch(clock -> clock.policy().isRegulatory());
        assertThat(allClocks()).allMatch(clock -> clock.policy().pausedBy().isEmpty());
    }

    private static List<ComplaintClock> allClocks() {
        return List.of(
                        RegulatoryClocks.unitedKingdom(),
                        RegulatoryClocks.unitedStates(),
                        RegulatoryClocks.mainlandChina())
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void they_are_deadlines_whose_breach_is_recorded() {
        RegulatedDesk desk = london();
        desk.register("2026-03-02T10:00");
        List<Deadline<ComplaintCommand>> deadlines = desk.deadlines("2026-03-02T10:00");
        assertThat(deadlines).extracting(Deadline::name).containsExactly("fca-third-business-day", "fca-eight-weeks");
        RecordBreach breach = RecordBreach.of(RegulatoryClocks.FCA_THIRD_BUSINESS_DAY, 1);
        assertThat(deadlines.get(0).command()).isEqualTo(breach);
        assertThat(desk.refusals("2026-03-05T16:59", breach)).containsExactly("complaint.breach-too-early");
        desk.send("2026-03-05T17:00", breach);
        assertThat(desk.complaint().clocks().isBreachRecorded(RegulatoryClocks.FCA_THIRD_BUSINESS_DAY, 1))
                .isTrue();
    }

    @Test
    void they_run_beside_the_desk_s_own_clocks_and_only_once() {
        ComplaintPolicy policy = ComplaintPolicy.builder()
                .version(PolicyVersion.of("regulated", "1"))
                .addAllClocks(ComplaintDesk.POLICY.clocks())
                .addAllClocks(allClocks())
                .build();
        ComplaintDesk desk = new ComplaintDesk(policy).resolved();
        assertThat(desk.complaint().clocks().running())
                .extracting(run -> run.clock().value())
                .containsExactly("follow-up");
        desk.accept(RecordFollowUp.of(FollowUpOutcome.DISSATISFIED));
        assertThat(desk.complaint().clocks().running())
                .extracting(run -> run.clock().value())
                .containsExactlyInAnyOrder("resolution", "periodic-update", "next-response");
    }

    @Test
    void a_clock_that_the_next_policy_no_longer_has_ends_with_the_resolution() {
        RegulatedDesk desk = london();
        desk.register("2026-03-02T10:00")
                .send("2026-03-02T11:00", AssessComplaint.builder().build());
        desk.under(Complaints.lifecycle(
                        ComplaintPolicy.builder()
                                .version(PolicyVersion.of("regulated", "2"))
                                .build(),
                        ComplaintDesk.CALENDAR))
                .send("2026-03-03T11:00", answer());
        assertThat(desk.complaint().clocks().running()).isEmpty();
    }

    @Test
    void a_clock_for_one_severity_starts_when_the_assessment_gives_it() {
        ComplaintClock mediation = RegulatoryClocks.mainlandChina().get(1);
        ComplaintClock forMajor = ComplaintClock.builder()
                .policy(mediation.policy())
                .span(mediation.span())
                .severity(Severity.MAJOR)
                .build();
        RegulatedDesk desk = desk(weekdays(SHANGHAI).build(), List.of(forMajor));
        desk.register("2026-03-02T10:00")
                .send(
                        "2026-03-02T11:00",
                        AssessComplaint.builder().solvableByOfficer(false).build());
        assertThat(desk.due(RegulatoryClocks.SAMR_MEDIATION)).isEqualTo("2026-05-04T17:00");
    }

    @Test
    void a_restored_complaint_owes_what_its_status_says() {
        RegulatedDesk desk = desk(weekdays(SHANGHAI).holidays("cn-mainland").build(), allClocks());
        Complaint.Builder snapshot = Complaint.builder()
                .id(ComplaintId.of("C-1"))
                .customer(CustomerRef.of("K-7"))
                .receivedAt(desk.at("2026-03-02T10:00"));
        desk.restore(snapshot.status(ComplaintStatus.REGISTERED).build(), "2026-03-03T10:00");
        assertThat(desk.complaint().clocks().running())
                .extracting(run -> run.clock().value())
                .containsExactlyInAnyOrder(
                        "fca-third-business-day",
                        "fca-eight-weeks",
                        "cfpb-response",
                        "cfpb-final-response",
                        "samr-acceptance");
        desk.restore(snapshot.status(ComplaintStatus.ASSESSED).build(), "2026-03-03T10:00");
        assertThat(desk.complaint().clocks().running())
                .extracting(run -> run.clock().value())
                .contains("samr-mediation", "cfpb-response")
                .doesNotContain("samr-acceptance");
    }

    @Test
    void a_span_is_for_a_clock_with_a_name_of_its_own() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ComplaintClock.of(
                        ComplaintDesk.policy(ComplaintClock.RESOLUTION, "P3D"), ComplaintSpan.RECEIPT_TO_RESOLUTION))
                .withMessage("span (RECEIPT_TO_RESOLUTION) is for a clock with a name of its own, not resolution");
        ClockName own = ClockName.of("own");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ComplaintPolicy.builder()
                        .version(PolicyVersion.of("odd", "1"))
                        .addClocks(
                                ComplaintClock.of(
                                        ComplaintDesk.policy(own, "P3D"), ComplaintSpan.RECEIPT_TO_RESOLUTION),
                                ComplaintClock.of(ComplaintDesk.policy(own, "P5D")))
                        .build())
                .withMessage("clocks named own must have one span");
    }
}
