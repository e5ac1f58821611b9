package io.careline.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.calendar.ClockMarkKind;
import io.careline.common.AttributeKey;
import io.careline.common.Attributes;
import io.careline.complaint.AcknowledgeComplaint;
import io.careline.complaint.Channel;
import io.careline.complaint.ComplaintClock;
import io.careline.complaint.ComplaintPolicy;
import io.careline.complaint.ComplaintStatus;
import io.careline.complaint.RegisterComplaint;
import io.careline.complaint.RegisterField;
import io.careline.lifecycle.Decision;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RegistrationTest {
    private final ComplaintDesk desk = new ComplaintDesk();

    @Test
    @DisplayName("CP1: a complaint from any channel is registered, also from one the library does not know")
    void any_channel_is_registered() {
        desk.accept(desk.entry().channel(Channel.of("WeChat")).build());
        assertThat(desk.complaint().status()).isEqualTo(ComplaintStatus.REGISTERED);
        assertThat(desk.complaint().channel()).contains(Channel.of("WeChat"));
    }

    @Test
    @DisplayName("CP2: customer, time, channel, department and summary: each missing one is its own reason")
    void every_missing_entry_is_its_own_reason() {
        assertThat(desk.rulesBroken(RegisterComplaint.builder().summary("  ").build()))
                .containsExactly(
                        "CP2 complaint.customer-missing",
                        "CP2 complaint.time-missing",
                        "CP2 complaint.channel-missing",
                        "CP2 complaint.department-missing",
                        "CP2 complaint.summary-missing");
        assertThat(desk.complaint().status()).isEqualTo(ComplaintStatus.NONE);
    }

    @Test
    @DisplayName("CP2: which entries are mandatory is policy; a time left out is the moment of registering")
    void what_is_mandatory_is_policy() {
        ComplaintDesk lenient = new ComplaintDesk(ComplaintPolicy.builder()
                .version(ComplaintDesk.POLICY.version())
                .addMandatoryFields(RegisterField.SUMMARY)
                .build());
        lenient.accept(RegisterComplaint.builder().summary("noise").build());
        assertThat(lenient.complaint().receivedAt()).contains(lenient.now());
    }

    @Test
    void a_complaint_cannot_have_come_in_later_than_now() {
        assertThat(desk.refusal(
                        desk.entry().receivedAt(desk.now().plusSeconds(1)).build()))
                .containsExactly("complaint.received-in-the-future");
    }

    @Test
    @DisplayName("CP11: registered at five minutes is in time")
    void registered_at_five_minutes_is_in_time() {
        RegisterComplaint entry = desk.entry().build();
        desk.after(Duration.ofMinutes(5)).accept(entry);
        assertThat(desk.marks(ComplaintClock.REGISTRATION))
                .containsExactly(ClockMarkKind.STARTED, ClockMarkKind.STOPPED);
    }

    @Test
    @DisplayName("CP11: registered a second after five minutes breaches the clock")
    void registered_a_second_later_is_late() {
        RegisterComplaint entry = desk.entry().build();
        desk.after(Duration.ofSeconds(301)).accept(entry);
        assertThat(desk.marks(ComplaintClock.REGISTRATION))
                .containsExactly(ClockMarkKind.STARTED, ClockMarkKind.BREACHED, ClockMarkKind.STOPPED);
    }

    @Test
    @DisplayName("CP15: the customer is answered within 30 minutes of receipt; acknowledging answers him")
    void acknowledging_is_the_first_response() {
        desk.registered();
        assertThat(desk.due(ComplaintClock.FIRST_RESPONSE)).isEqualTo("2026-03-02T09:30");
        desk.after(Duration.ofMinutes(10)).accept(AcknowledgeComplaint.of());
        assertThat(desk.complaint().status()).isEqualTo(ComplaintStatus.ACKNOWLEDGED);
        assertThat(desk.marks(ComplaintClock.FIRST_RESPONSE))
                .containsExactly(ClockMarkKind.STARTED, ClockMarkKind.STOPPED);
    }

    @Test
    @DisplayName("CP15: received a quarter of an hour before closing, the answer is due on the next working day")
    void the_answer_is_due_in_working_time() {
        desk.at("2026-03-06T17:45").registered();
        assertThat(desk.due(ComplaintClock.FIRST_RESPONSE)).isEqualTo("2026-03-09T09:15");
    }

    @Test
    void a_command_sent_twice_changes_nothing() {
        RegisterComplaint entry = desk.entry().build();
        desk.accept(entry);
        Decision<?> again = desk.sendAgain(entry);
        assertThat(again.isUnchanged()).isTrue();
        assertThat(again.findings())
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .containsExactly("The command command-1 has been accepted before.");
    }

    @Test
    void what_the_host_carries_along_goes_into_the_complaint() {
        AttributeKey<String> ticket = AttributeKey.text("ticket");
        desk.accept(
                desk.entry().attributes(Attributes.empty().with(ticket, "T-1")).build());
        desk.accept(AcknowledgeComplaint.builder()
                .attributes(Attributes.empty().with(AttributeKey.flag("mailed"), true))
                .build());
        assertThat(desk.complaint().attributes().toString()).isEqualTo("{mailed=true, ticket=T-1}");
    }

    @Test
    @DisplayName("CP18, CF1, CF2: what was said is masked wherever a complaint is printed")
    void confidential_text_is_masked() {
        desk.registered();
        assertThat(desk.complaint().toString()).doesNotContain("lift").contains("summary=####");
        assertThat(desk.lastEvent().toString()).doesNotContain("lift").contains("summary=####");
    }
}
