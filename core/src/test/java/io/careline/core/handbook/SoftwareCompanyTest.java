package io.careline.core.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.callback.Callback;
import io.careline.callback.CallbackCommand;
import io.careline.callback.CallbackEvent;
import io.careline.callback.CallbackOwnerNoticeRequested;
import io.careline.callback.CallbackPurpose;
import io.careline.callback.ReassignCallback;
import io.careline.callback.ReportMissingCall;
import io.careline.callback.RequestCallback;
import io.careline.common.AgentId;
import io.careline.common.CustomerRef;
import io.careline.complaint.AssignComplaint;
import io.careline.complaint.Channel;
import io.careline.complaint.ClaimComplaint;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintClock;
import io.careline.complaint.ComplaintCommand;
import io.careline.complaint.ComplaintEvent;
import io.careline.complaint.ComplaintRegistered;
import io.careline.complaint.ContactDirection;
import io.careline.complaint.ReassignComplaint;
import io.careline.complaint.RecordCustomerContact;
import io.careline.complaint.RegisterComplaint;
import io.careline.core.lifecycle.LifecycleDesk;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.Role;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoftwareCompanyTest {
    private static final Actor LEAD = Actor.of("lead", Role.TEAM_LEAD);
    private static final RecordCustomerContact NOBODY_CALLED = RecordCustomerContact.builder()
            .direction(ContactDirection.FROM_CUSTOMER)
            .missingCallReported(true)
            .build();

    private final Handbook handbook = Handbook.load("software-company");
    private final PackDesk<Complaint, ComplaintCommand, ComplaintEvent> desk = new PackDesk<>(handbook.complaints());

    /** The same handbook, in which a call that did not come lets another take over without a word of the customer's. */
    private static Handbook timed() {
        String document = Packs.text("software-company");
        document = Documents.with(document, "/complaints/handoverTrigger/value", "\"TIMER\"");
        return Handbook.parse(Documents.with(document, "/callbacks/handoverTrigger/value", "\"TIMER\""));
    }

    private static RegisterComplaint.Builder entry(String receivedAt) {
        return RegisterComplaint.builder()
                .customer(CustomerRef.of("school-7"))
                .receivedAt(LifecycleDesk.local(receivedAt))
                .channel(Channel.PHONE)
                .summary("The marks are not saved");
    }

    private static RequestCallback quickCall() {
        return RequestCallback.builder()
                .customer(CustomerRef.of("school-7"))
                .zone(LifecycleDesk.ZONE)
                .purpose(CallbackPurpose.REPLY_OWED)
                .owner(PackDesk.WANG)
                .quickContactWanted(true)
                .build();
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02T09:05, false", "2026-03-02T09:06, true"})
    @DisplayName("CP11: an entry is in time up to five minutes after the customer called")
    void an_entry_is_made_within_five_minutes(String enteredAt, boolean isLate) {
        desk.at(enteredAt).accept(entry("2026-03-02T09:00").build());
        assertThat(desk.state()
                        .clocks()
                        .latest(ComplaintClock.REGISTRATION)
                        .orElseThrow()
                        .isBreachRecorded())
                .isEqualTo(isLate);
    }

    @Test
    @DisplayName("CP11: the entry has the customer's data, and names the owner who is to be told")
    void the_entry_has_the_customer_and_names_the_owner() {
        assertThat(desk.refusal(RegisterComplaint.builder().build()))
                .containsExactlyInAnyOrder(
                        "CP2 complaint.customer-missing",
                        "CP2 complaint.time-missing",
                        "CP2 complaint.channel-missing",
                        "CP2 complaint.summary-missing");
        desk.accept(entry("2026-03-02T09:00").owner(PackDesk.LI).build());
        assertThat(((ComplaintRegistered) desk.lastEvent()).owner()).contains(PackDesk.LI);
    }

    @Test
    @DisplayName("CP12, G13: 15 minutes without a call, and the customer says so: another takes over")
    void another_takes_over_on_the_customer_s_report() {
        ReassignComplaint takeOver = ReassignComplaint.of(PackDesk.LI, "nobody called");
        desk.accept(entry("2026-03-02T09:00")
                        .owner(PackDesk.WANG)
                        .quickContactWanted(true)
                        .build())
                .as(PackDesk.LI);
        assertThat(desk.at("2026-03-02T09:14").refusal(takeOver)).containsExactly("CP12 complaint.handover-too-early");
        assertThat(desk.at("2026-03-02T09:15").refusal(takeOver))
                .containsExactly("CP12 complaint.missing-call-not-reported");
        desk.accept(NOBODY_CALLED).accept(takeOver);
        assertThat(desk.state().owner()).contains(PackDesk.LI);
    }

    @Test
    @DisplayName("CP12, G13: where the time alone counts, another takes over after 15 minutes without a report")
    void another_takes_over_by_time_alone() {
        var timedDesk = new PackDesk<>(timed().complaints());
        timedDesk
                .accept(entry("2026-03-02T09:00")
                        .owner(PackDesk.WANG)
                        .quickContactWanted(true)
                        .build())
                .as(PackDesk.LI)
                .at("2026-03-02T09:15")
                .accept(ReassignComplaint.of(PackDesk.LI, "time is up"));
        assertThat(timedDesk.state().owner()).contains(PackDesk.LI);
    }

    @Test
    @DisplayName(
            "CB7, CP12, G13: a promised call is another's after 15 minutes and the customer's report, by the timer without")
    void a_promised_call_is_another_s_after_fifteen_minutes() {
        ReassignCallback takeOver = ReassignCallback.of(PackDesk.LI, "nobody called");
        PackDesk<Callback, CallbackCommand, CallbackEvent> calls = new PackDesk<>(handbook.callbacks());
        calls.accept(quickCall()).as(PackDesk.LI).after(Duration.ofMinutes(15));
        assertThat(calls.refusal(takeOver)).containsExactly("CP12 callback.missing-call-not-reported");
        calls.accept(ReportMissingCall.of()).accept(takeOver);
        assertThat(((CallbackOwnerNoticeRequested) calls.lastEvent()).recipient())
                .isEqualTo(AgentId.of("wang"));
        PackDesk<Callback, CallbackCommand, CallbackEvent> timedCalls = new PackDesk<>(timed().callbacks());
        timedCalls.accept(quickCall()).as(PackDesk.LI).after(Duration.ofMinutes(14));
        assertThat(timedCalls.refusal(takeOver)).containsExactly("CB7 callback.handover-too-early");
        timedCalls.after(Duration.ofMinutes(1)).accept(takeOver);
    }

    @Test
    @DisplayName("CP13: a case is its owner's; without one it is claimed from the pool or assigned by the lead")
    void a_case_is_its_owner_s_or_is_claimed_or_assigned() {
        desk.accept(entry("2026-03-02T09:00").build()).as(PackDesk.LI).accept(ClaimComplaint.of());
        assertThat(desk.state().owner()).contains(PackDesk.LI);
        desk.as(PackDesk.WANG);
        assertThat(desk.refusal(ClaimComplaint.of())).containsExactly("CP13 complaint.owned-already");
        assertThat(desk.refusal(ReassignComplaint.of(PackDesk.WANG, "mine")))
                .containsExactly("CP13 complaint.not-yours-to-reassign");
        var assigned = new PackDesk<>(handbook.complaints());
        assigned.accept(entry("2026-03-02T09:00").build()).as(LEAD).accept(AssignComplaint.of(PackDesk.WANG));
        assertThat(assigned.state().owner()).contains(PackDesk.WANG);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T17:59, false, false",
        "2026-03-02T18:00, true, false",
        "2026-03-02T19:00, false, false",
        "2026-03-07T18:30, false, false",
        "2026-03-07T10:00, false, true",
        "2026-03-08T10:00, false, false"
    })
    @DisplayName("R8: one stays an hour after work from Monday to Friday, and Saturdays are on duty")
    void duty_is_an_hour_after_work_and_on_saturdays(String time, boolean isEvening, boolean isSaturday) {
        var moment = LifecycleDesk.local(time);
        assertThat(handbook.calendar("evening-duty").isOpen(moment)).isEqualTo(isEvening);
        assertThat(handbook.calendar("saturday-duty").isOpen(moment)).isEqualTo(isSaturday);
    }

    @Test
    @DisplayName("R8: on duty the first answer is owed as in office hours, and the Sunday is left out")
    void the_desk_is_open_while_there_is_duty() {
        desk.at("2026-03-07T17:45").accept(entry("2026-03-07T17:45").build());
        assertThat(desk.owed()).contains("first-response 2026-03-09T09:15");
    }
}
