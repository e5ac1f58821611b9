package io.careline.core.handover;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.common.CustomerRef;
import io.careline.common.DepartmentId;
import io.careline.complaint.Channel;
import io.careline.complaint.ComplaintId;
import io.careline.complaint.RegisterComplaint;
import io.careline.core.reaction.StandardReactions;
import io.careline.handover.CompleteItem;
import io.careline.handover.HandoverEvent;
import io.careline.handover.HandoverItem;
import io.careline.handover.HandoverItemKind;
import io.careline.handover.PassRecord;
import io.careline.handover.RecordItem;
import io.careline.handover.RecordPassed;
import io.careline.handover.RegisterNightLog;
import io.careline.handover.WorkOrderRequested;
import io.careline.lifecycle.Decision;
import io.careline.lifecycle.EventEnvelope;
import io.careline.lifecycle.Role;
import io.careline.reaction.Reaction;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What follows a handover: the night log in the morning, the record for the management. */
class AfterwardsTest {
    private static final RecordItem COMPLAINT = RecordItem.builder()
            .kind(HandoverItemKind.COMPLAINT)
            .text("noise in flat 12")
            .customer(CustomerRef.of("K-12"))
            .channel(Channel.PHONE)
            .department(DepartmentId.of("security"))
            .build();
    private static final RecordItem REPAIR = RecordItem.of(HandoverItemKind.REPAIR, "a tap drips");

    private final HandoverDesk desk = new HandoverDesk();

    private static List<HandoverEvent> events(Decision<HandoverEvent> decision) {
        return decision.events().stream().map(EventEnvelope::event).toList();
    }

    @Test
    @DisplayName("H10, CP14: in the morning, not before, the night's open matters become complaints and work orders")
    void in_the_morning_the_night_log_is_registered() {
        desk.night().accept(COMPLAINT).accept(REPAIR).at("2026-03-03T08:29");
        assertThat(desk.deadlines())
                .containsExactly(
                        "relief 2026-03-03T08:30 record-giver-waiting",
                        "night-log 2026-03-03T08:30 register-night-log");
        assertThat(desk.refusal(RegisterNightLog.of())).containsExactly("H10 handover.night-log-too-early");
        List<HandoverEvent> events =
                events(desk.as(HandoverDesk.TIMER).at("2026-03-03T08:30").send(RegisterNightLog.of()));
        assertThat(events).hasSize(2);
        assertThat(events.get(1))
                .isEqualTo(WorkOrderRequested.builder()
                        .item(2)
                        .kind(HandoverItemKind.REPAIR)
                        .receivedAt(HandoverDesk.local("2026-03-03T02:00"))
                        .text("a tap drips")
                        .build());
        assertThat(desk.state().items()).extracting(HandoverItem::isRegistered).containsExactly(true, true);
        assertThat(desk.state().item(1).orElseThrow().caseId()).contains(ComplaintId.of("H-1/item-1"));
        assertThat(desk.send(RegisterNightLog.of()).isUnchanged()).isTrue();
        assertThat(desk.deadlines()).containsExactly("relief 2026-03-03T08:30 record-giver-waiting");
    }

    @Test
    @DisplayName("H10, CP14: by the standard reactions a complaint of the night is registered as it came in")
    void a_complaint_of_the_night_is_registered() {
        desk.night().accept(COMPLAINT).at("2026-03-03T08:45").accept(RegisterNightLog.of());
        Reaction reaction = StandardReactions.all().to(desk.lastEnvelope()).get(0);
        assertThat(reaction.lifecycle()).isEqualTo("complaint");
        assertThat(reaction.aggregateId()).isEqualTo("H-1/item-1");
        assertThat(reaction.command())
                .isEqualTo(RegisterComplaint.builder()
                        .customer(CustomerRef.of("K-12"))
                        .receivedAt(HandoverDesk.local("2026-03-03T02:00"))
                        .channel(Channel.PHONE)
                        .department(DepartmentId.of("security"))
                        .summary("noise in flat 12")
                        .build());
    }

    @Test
    @DisplayName("H10: what is urgent, done, registered before or only to be known stays in the book")
    void only_what_is_left_is_registered() {
        desk.night()
                .accept(RecordItem.builder()
                        .kind(HandoverItemKind.REPAIR)
                        .text("a pipe broke")
                        .urgent(true)
                        .build())
                .accept(RecordItem.builder()
                        .kind(HandoverItemKind.COMPLAINT)
                        .text("the lift")
                        .caseId(ComplaintId.of("C-1"))
                        .build())
                .accept(RecordItem.of(HandoverItemKind.NOTICE, "the lift man comes"))
                .accept(REPAIR)
                .accept(CompleteItem.of(4))
                .at("2026-03-03T08:30");
        assertThat(desk.deadlines()).containsExactly("relief 2026-03-03T08:30 record-giver-waiting");
        assertThat(desk.send(RegisterNightLog.of()).isUnchanged()).isTrue();
    }

    @Test
    @DisplayName("H10: which kinds become what, and when the morning begins, is the policy's")
    void the_night_log_is_the_policys() {
        HandoverDesk own = new HandoverDesk(HandoverDesk.policy()
                .complaintKinds(Set.of())
                .workOrderKinds(Set.of(HandoverItemKind.NOTICE))
                .nightLogTime(LocalTime.of(9, 0))
                .build());
        own.night()
                .accept(COMPLAINT)
                .accept(REPAIR)
                .accept(RecordItem.builder().kind(HandoverItemKind.NOTICE).build());
        assertThat(own.at("2026-03-03T08:59").refusal(RegisterNightLog.of()))
                .containsExactly("H10 handover.night-log-too-early");
        assertThat(events(own.at("2026-03-03T09:00").send(RegisterNightLog.of())))
                .containsExactly(WorkOrderRequested.builder()
                        .item(3)
                        .kind(HandoverItemKind.NOTICE)
                        .receivedAt(HandoverDesk.local("2026-03-03T02:00"))
                        .text("notice")
                        .build());
    }

    @Test
    @DisplayName(
            "H10: a night that ends after midnight is registered the same morning, one that ends before it the next")
    void the_morning_is_the_next_one() {
        assertThat(desk.accept(HandoverDesk.change("2026-03-03T01:00", "2026-03-03T01:00")
                                .night(true)
                                .build())
                        .state()
                        .nightLogAt())
                .contains(HandoverDesk.local("2026-03-03T08:30"));
        assertThat(new HandoverDesk()
                        .accept(HandoverDesk.change("2026-03-02T22:30", "2026-03-02T22:30")
                                .night(true)
                                .build())
                        .state()
                        .nightLogAt())
                .contains(HandoverDesk.local("2026-03-03T08:30"));
    }

    @Test
    @DisplayName("H10: a day shift hands its matters over and has no night log")
    void a_day_shift_has_no_night_log() {
        desk.due().accept(COMPLAINT).at("2026-03-03T09:00");
        assertThat(desk.refusal(RegisterNightLog.of())).containsExactly("H10 handover.not-a-night-shift");
    }

    @Test
    @DisplayName("H12: the record is passed to the management after the daily meeting, once")
    void the_record_is_passed_on_after_the_daily_meeting() {
        desk.accepted().as(HandoverDesk.TIMER);
        assertThat(desk.deadlines()).containsExactly("record 2026-03-02T17:30 pass-record");
        assertThat(desk.at("2026-03-02T17:29").refusal(PassRecord.of()))
                .containsExactly("H12 handover.daily-meeting-not-over");
        desk.at("2026-03-02T17:30").accept(PassRecord.of());
        assertThat(((RecordPassed) desk.lastEvent()).recipients()).containsExactly(Role.MANAGER);
        assertThat(desk.send(PassRecord.of()).isUnchanged()).isTrue();
        assertThat(desk.deadlines()).isEmpty();
    }

    @Test
    @DisplayName("H12: after the day's meeting the next day's counts; its time and who gets the record is the policy's")
    void after_the_days_meeting_the_next_counts() {
        HandoverDesk morning = new HandoverDesk(HandoverDesk.policy()
                .dailyMeetingEnd(LocalTime.of(9, 0))
                .recordReaders(Set.of(Role.DIRECTOR))
                .build());
        morning.accepted();
        assertThat(morning.deadlines()).containsExactly("record 2026-03-03T09:00 pass-record");
        morning.at("2026-03-03T09:00").accept(PassRecord.of());
        assertThat(((RecordPassed) morning.lastEvent()).recipients()).containsExactly(Role.DIRECTOR);
    }

    @Test
    @DisplayName("H12, CF2: what a handover says is masked where it is printed")
    void the_record_is_confidential() {
        assertThat(HandoverSamples.handover().toString())
                .doesNotContain("the text")
                .doesNotContain("the problem")
                .doesNotContain("the remarks")
                .contains("####");
        assertThat(COMPLAINT.toString()).doesNotContain("noise");
    }
}
