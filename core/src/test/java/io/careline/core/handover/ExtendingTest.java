package io.careline.core.handover;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.calendar.HourRange;
import io.careline.common.CustomerRef;
import io.careline.handover.AcceptHandover;
import io.careline.handover.BeginHandover;
import io.careline.handover.EndExtension;
import io.careline.handover.ExtendShift;
import io.careline.handover.HandoverPolicy;
import io.careline.handover.HandoverStatus;
import io.careline.handover.RecordGiverWaiting;
import io.careline.handover.ScheduleHandover;
import io.careline.handover.SignHandover;
import io.careline.roster.ShiftCode;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ExtendingTest {
    private static final ExtendShift FOR_KIM = ExtendShift.of(CustomerRef.of("kim"));

    private final HandoverDesk desk = new HandoverDesk();

    @Test
    @DisplayName("R1, R2, R3: a shift goes on while a customer is served, and by how much is recorded")
    void a_shift_goes_on_while_a_customer_is_served() {
        desk.due().at("2026-03-02T17:25").accept(FOR_KIM);
        assertThat(desk.deadlines()).isEmpty();
        assertThat(desk.at("2026-03-02T17:40").refusal(RecordGiverWaiting.of()))
                .containsExactly("R1 handover.customer-in-conversation");
        desk.accept(EndExtension.of());
        assertThat(desk.state().conversation()).isEmpty();
        assertThat(desk.state().extendedBy()).isEqualTo(Duration.ofMinutes(10));
        assertThat(desk.state().shiftEnd()).contains(HandoverDesk.local("2026-03-02T17:40"));
        assertThat(desk.deadlines()).containsExactly("relief 2026-03-02T17:40 record-giver-waiting");
        assertThat(desk.refusal(EndExtension.of())).containsExactly("handover.not-extended");
    }

    @Test
    @DisplayName("R1, R2, R3: a customer who is served within the shift extends nothing")
    void a_customer_within_the_shift_extends_nothing() {
        desk.due().at("2026-03-02T17:25").accept(FOR_KIM).at("2026-03-02T17:30").accept(EndExtension.of());
        assertThat(desk.state().extendedBy()).isZero();
        assertThat(desk.state().shiftEnd()).contains(HandoverDesk.local("2026-03-02T17:30"));
    }

    @Test
    @DisplayName("R1, R2, R3: one customer at a time, who is named; both can begin, but nobody is relieved before")
    void nobody_leaves_a_customer() {
        desk.due();
        assertThat(desk.refusal(ExtendShift.builder().build())).containsExactly("R1 handover.customer-missing");
        desk.accept(FOR_KIM);
        assertThat(desk.send(FOR_KIM).isUnchanged()).isTrue();
        assertThat(desk.refusal(ExtendShift.of(CustomerRef.of("lee")))).containsExactly("R1 handover.already-extended");
        desk.at("2026-03-02T17:35").as(HandoverDesk.BOB);
        assertThat(desk.findings(BeginHandover.of())).containsExactly("H1 handover.taker-late");
        desk.as(HandoverDesk.ANN).answered().accept(SignHandover.of()).checked();
        assertThat(desk.refusal(AcceptHandover.of())).containsExactly("R1 handover.customer-in-conversation");
        desk.as(HandoverDesk.ANN).accept(EndExtension.of()).as(HandoverDesk.BOB).accept(AcceptHandover.of());
        assertThat(desk.state().giverStayed()).isZero();
        assertThat(desk.state().extendedBy()).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    @DisplayName("R1, R2, R3: a desk that extends no shift refuses it")
    void a_desk_may_extend_no_shift() {
        HandoverDesk rigid =
                new HandoverDesk(HandoverDesk.policy().extendable(false).build());
        assertThat(rigid.due().refusal(FOR_KIM)).containsExactly("R1 handover.extension-not-allowed");
    }

    @Test
    @DisplayName("R1, R2, R3: an extension longer than the policy's longest is a finding, the longest is not")
    void a_long_extension_is_a_finding() {
        assertThat(extended("2026-03-02T18:00").findings(EndExtension.of())).isEmpty();
        HandoverDesk longer = extended("2026-03-02T18:01");
        assertThat(longer.findings(EndExtension.of())).containsExactly("R1 handover.extension-too-long");
        longer.accept(FOR_KIM).after(Duration.ofMinutes(1));
        assertThat(longer.findings(EndExtension.of())).containsExactly("R1 handover.extension-too-long");
        assertThat(longer.state().extendedBy()).isEqualTo(Duration.ofMinutes(32));
        desk.due().accept(FOR_KIM).at("2026-03-02T23:00");
        assertThat(desk.findings(EndExtension.of())).isEmpty();
    }

    private static HandoverDesk extended(String until) {
        return new HandoverDesk(HandoverDesk.policy()
                        .longestExtension(Duration.ofMinutes(30))
                        .build())
                .due()
                .accept(FOR_KIM)
                .at(until);
    }

    @Test
    @DisplayName("R10: the meetings of both shifts come first: the day's ends at 17:30, the night's at 17:00")
    void meetings_come_first() {
        HandoverDesk meeting = new HandoverDesk(meetings());
        meeting.accept(dayToNight("2026-03-02T17:30", "2026-03-02T16:30"));
        assertThat(meeting.state().beginsAfter()).contains(HandoverDesk.local("2026-03-02T17:30"));
        meeting.at("2026-03-02T17:29");
        assertThat(meeting.refusal(BeginHandover.of())).containsExactly("R10 handover.meeting-not-over");
        meeting.at("2026-03-02T17:30").accept(BeginHandover.of());
        assertThat(meeting.status()).isEqualTo(HandoverStatus.IN_PROGRESS);
    }

    @Test
    @DisplayName("R10: the taker's meeting counts where it ends last, and without meetings nobody waits")
    void the_last_meeting_counts() {
        HandoverDesk meeting = new HandoverDesk(meetings());
        meeting.accept(dayToNight("2026-03-02T16:45", "2026-03-02T16:30"));
        assertThat(meeting.state().beginsAfter()).contains(HandoverDesk.local("2026-03-02T17:00"));
        desk.accept(dayToNight("2026-03-02T17:30", "2026-03-02T16:30"));
        assertThat(desk.state().beginsAfter()).isEmpty();
    }

    @Test
    @DisplayName("R10, H11: a morning's taker does not wait for the meeting in the afternoon of his shift")
    void a_later_meeting_is_none_to_wait_for() {
        HandoverDesk meeting = new HandoverDesk(meetings());
        meeting.accept(HandoverDesk.change("2026-03-02T22:30", "2026-03-03T08:30")
                .givenShift(ShiftCode.NIGHT)
                .takenShift(ShiftCode.DAY)
                .build());
        assertThat(meeting.state().beginsAfter()).contains(HandoverDesk.local("2026-03-02T17:00"));
    }

    @Test
    @DisplayName("R10: a meeting at the very beginning of the taker's shift comes first")
    void a_meeting_with_which_the_shift_begins_comes_first() {
        HandoverDesk meeting = new HandoverDesk(HandoverDesk.policy()
                .meetings(Map.of(ShiftCode.DAY, HourRange.parse("08:30-08:45")))
                .build());
        meeting.accept(HandoverDesk.change("2026-03-03T08:30", "2026-03-03T08:30")
                .takenShift(ShiftCode.DAY)
                .build());
        assertThat(meeting.state().beginsAfter()).contains(HandoverDesk.local("2026-03-03T08:45"));
    }

    private static HandoverPolicy meetings() {
        return HandoverDesk.policy()
                .meetings(Map.of(
                        ShiftCode.DAY, HourRange.parse("17:00-17:30"), ShiftCode.NIGHT, HourRange.parse("16:30-17:00")))
                .build();
    }

    private static ScheduleHandover dayToNight(String shiftEnd, String takerStart) {
        return HandoverDesk.change(shiftEnd, takerStart)
                .givenShift(ShiftCode.DAY)
                .takenShift(ShiftCode.NIGHT)
                .build();
    }
}
