package io.careline.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.attendance.AttendanceCommand;
import io.careline.attendance.AttendanceEvent;
import io.careline.attendance.AttendanceRecord;
import io.careline.callback.Callback;
import io.careline.callback.CallbackCommand;
import io.careline.callback.CallbackEvent;
import io.careline.common.AgentId;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintCommand;
import io.careline.complaint.ComplaintEvent;
import io.careline.conduct.ConductCase;
import io.careline.conduct.ConductCommand;
import io.careline.conduct.ConductEvent;
import io.careline.core.attendance.AttendanceSamples;
import io.careline.core.callback.CallbackSamples;
import io.careline.core.complaint.ComplaintSamples;
import io.careline.core.conduct.ConductSamples;
import io.careline.core.handover.HandoverSamples;
import io.careline.core.leave.LeaveSamples;
import io.careline.core.orderflag.OrderFlagSamples;
import io.careline.core.orderflag.OrderSamples;
import io.careline.core.returns.ReturnSamples;
import io.careline.core.roster.RosterSamples;
import io.careline.core.scorecard.ScorecardSamples;
import io.careline.core.swap.SwapSamples;
import io.careline.handover.Handover;
import io.careline.handover.HandoverCommand;
import io.careline.handover.HandoverEvent;
import io.careline.leave.LeaveCommand;
import io.careline.leave.LeaveEvent;
import io.careline.leave.LeaveRequest;
import io.careline.orderflag.Order;
import io.careline.orderflag.OrderCommand;
import io.careline.orderflag.OrderEvent;
import io.careline.orderflag.OrderFlag;
import io.careline.orderflag.OrderFlagCommand;
import io.careline.orderflag.OrderFlagEvent;
import io.careline.privacy.LeakReported;
import io.careline.privacy.PrivacyEvent;
import io.careline.returns.GoodsReturn;
import io.careline.returns.ReturnCommand;
import io.careline.returns.ReturnEvent;
import io.careline.roster.Roster;
import io.careline.roster.RosterCommand;
import io.careline.roster.RosterEvent;
import io.careline.scorecard.Scorecard;
import io.careline.scorecard.ScorecardCommand;
import io.careline.scorecard.ScorecardEvent;
import io.careline.swap.ShiftSwap;
import io.careline.swap.SwapCommand;
import io.careline.swap.SwapEvent;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every command and every event that there is, and a state of each life cycle, before a reader with a low clearance. */
class SecretsStayTest {
    private int planted;

    private <T> void stay(Class<T> type, List<? extends T> values) {
        for (T value : values) {
            planted += SecretsStay.requireFor(value, type) ? 1 : 0;
        }
    }

    @Test
    @DisplayName("CF1, CF2: no secret of any command is shown to a lower clearance")
    void secrets_of_commands_stay() {
        stay(AttendanceCommand.class, AttendanceSamples.commands());
        stay(CallbackCommand.class, CallbackSamples.commands());
        stay(ComplaintCommand.class, ComplaintSamples.commands());
        stay(ConductCommand.class, ConductSamples.commands());
        stay(HandoverCommand.class, HandoverSamples.commands());
        stay(LeaveCommand.class, LeaveSamples.commands());
        stay(OrderCommand.class, OrderSamples.commands());
        stay(OrderFlagCommand.class, OrderFlagSamples.commands());
        stay(ReturnCommand.class, ReturnSamples.commands());
        stay(RosterCommand.class, RosterSamples.commands());
        stay(ScorecardCommand.class, ScorecardSamples.commands());
        stay(SwapCommand.class, SwapSamples.commands());
        assertThat(planted).isGreaterThan(60);
    }

    @Test
    @DisplayName("CF1, CF2: no secret of any event is shown to a lower clearance")
    void secrets_of_events_stay() {
        stay(AttendanceEvent.class, AttendanceSamples.events());
        stay(CallbackEvent.class, CallbackSamples.events());
        stay(ComplaintEvent.class, ComplaintSamples.events());
        stay(ConductEvent.class, ConductSamples.events());
        stay(HandoverEvent.class, HandoverSamples.events());
        stay(LeaveEvent.class, LeaveSamples.events());
        stay(OrderEvent.class, OrderSamples.events());
        stay(OrderFlagEvent.class, OrderFlagSamples.events());
        stay(PrivacyEvent.class, List.of(LeakReported.of(AgentId.of("ann"), Instant.EPOCH, "a list was sold")));
        stay(ReturnEvent.class, ReturnSamples.events());
        stay(RosterEvent.class, RosterSamples.events());
        stay(ScorecardEvent.class, ScorecardSamples.events());
        stay(SwapEvent.class, SwapSamples.events());
        assertThat(planted).isGreaterThan(60);
    }

    @Test
    @DisplayName("CF1, CF2: no secret of a state is shown to a lower clearance")
    void secrets_of_states_stay() {
        stay(AttendanceRecord.class, List.of(AttendanceSamples.attendance()));
        stay(Callback.class, List.of(CallbackSamples.callback()));
        stay(Complaint.class, List.of(ComplaintSamples.complaint()));
        stay(ConductCase.class, List.of(ConductSamples.conductCase()));
        stay(Handover.class, List.of(HandoverSamples.handover()));
        stay(LeaveRequest.class, List.of(LeaveSamples.request()));
        stay(Order.class, List.of(OrderSamples.order()));
        stay(OrderFlag.class, List.of(OrderFlagSamples.flag()));
        stay(GoodsReturn.class, List.of(ReturnSamples.goodsReturn()));
        stay(Roster.class, List.of(RosterSamples.roster()));
        stay(Scorecard.class, List.of(ScorecardSamples.scorecard()));
        stay(ShiftSwap.class, List.of(SwapSamples.swap()));
        assertThat(planted).isGreaterThan(6);
    }

    @Test
    @DisplayName(
            "CF1, CF2: no secret of a complaint's or a callback's event in its envelope is shown to a lower clearance")
    void secrets_of_envelopes_stay() {
        CallbackSamples.envelopes().forEach(event -> planted += SecretsStay.requireFor(event) ? 1 : 0);
        ComplaintSamples.envelopes().forEach(event -> planted += SecretsStay.requireFor(event) ? 1 : 0);
        assertThat(planted).isGreaterThan(40);
    }

    @Test
    @DisplayName(
            "G14: nothing secret of an archived complaint is kept after its retention, its bag of attributes included")
    void archived_complaints_lose_their_secrets() {
        Complaint complaint = ComplaintSamples.complaint();
        assertThat(complaint.attributes().asMap()).isNotEmpty();
        assertThat(SecretsStay.requireKept(complaint)).isTrue();
    }
}
