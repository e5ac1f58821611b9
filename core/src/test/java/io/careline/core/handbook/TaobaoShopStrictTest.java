package io.careline.core.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.common.CustomerRef;
import io.careline.common.Money;
import io.careline.complaint.AssessComplaint;
import io.careline.complaint.Channel;
import io.careline.complaint.ClaimComplaint;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintCommand;
import io.careline.complaint.ComplaintEvent;
import io.careline.complaint.EscalateComplaint;
import io.careline.complaint.ProposeResponse;
import io.careline.complaint.ReassignComplaint;
import io.careline.complaint.RegisterComplaint;
import io.careline.complaint.ResponseOutcome;
import io.careline.core.lifecycle.LifecycleDesk;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.Role;
import io.careline.orderflag.ConfirmOrder;
import io.careline.orderflag.InstructOrder;
import io.careline.orderflag.Order;
import io.careline.orderflag.OrderCommand;
import io.careline.orderflag.OrderEvent;
import io.careline.orderflag.PayOrder;
import io.careline.orderflag.PlaceOrder;
import io.careline.roster.RosterView;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The strict shop's complaints, orders and hours; its people are tested with their life cycles. */
class TaobaoShopStrictTest {
    private static final Actor COMPLAINT_OFFICER = Actor.of("co", Role.of("complaint-officer"));

    private final Handbook handbook = Handbook.load("taobao-shop-strict");
    private final PackDesk<Complaint, ComplaintCommand, ComplaintEvent> desk = new PackDesk<>(handbook.complaints());

    private static RegisterComplaint.Builder entry() {
        return RegisterComplaint.builder()
                .customer(CustomerRef.of("buyer-9"))
                .receivedAt(LifecycleDesk.local("2026-03-02T09:00"))
                .channel(Channel.ONLINE)
                .summary("The agent was rude");
    }

    private static ProposeResponse answer(String reasons) {
        return ProposeResponse.builder()
                .outcome(ResponseOutcome.UPHELD)
                .reasons(reasons)
                .build();
    }

    private PackDesk<Order, OrderCommand, OrderEvent> paid(String amount) {
        return new PackDesk<>(handbook.orders(RosterView.of(handbook.zone(), List.of())))
                .accept(PlaceOrder.builder()
                        .placedAt(LifecycleDesk.local("2026-03-02T09:00"))
                        .customer(CustomerRef.of("buyer-9"))
                        .amount(Money.parse(amount))
                        .build())
                .accept(PayOrder.of());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T08:29, false, false",
        "2026-03-02T08:30, true, false",
        "2026-03-02T16:30, true, true",
        "2026-03-02T17:30, false, true",
        "2026-03-02T22:29, false, true",
        "2026-03-02T22:30, false, false"
    })
    @DisplayName("R3, G10: the day shift is from 8:30 to 17:30, the night shift from 16:30 to 22:30")
    void two_shifts_overlap_by_an_hour(String time, boolean day, boolean night) {
        var moment = LifecycleDesk.local(time);
        assertThat(handbook.calendar("day-shift").isOpen(moment)).isEqualTo(day);
        assertThat(handbook.calendar("night-shift").isOpen(moment)).isEqualTo(night);
    }

    @Test
    @DisplayName("CP21: an officer for complaints alone decides the grave ones, and no answer is without its grounds")
    void a_separate_officer_decides() {
        desk.accept(entry().build())
                .accept(AssessComplaint.builder().solvableByOfficer(false).build());
        assertThat(desk.refusal(answer("She was"))).containsExactly("CP4 complaint.decision-maker-needed");
        desk.as(COMPLAINT_OFFICER);
        assertThat(desk.refusal(answer(" "))).containsExactly("CP17 complaint.grounds-missing");
        desk.accept(answer("The chat shows it"));
    }

    @Test
    @DisplayName("CP23: who took it first owns it until it is passed on, and it has a time limit")
    void who_took_it_first_owns_it() {
        desk.accept(entry().owner(PackDesk.WANG).build()).as(PackDesk.LI);
        assertThat(desk.refusal(ClaimComplaint.of())).containsExactly("CP13 complaint.owned-already");
        assertThat(desk.refusal(ReassignComplaint.of(PackDesk.LI, "mine")))
                .containsExactly("CP13 complaint.not-yours-to-reassign");
        desk.as(PackDesk.WANG).accept(ReassignComplaint.of(PackDesk.LI, "off duty"));
        assertThat(desk.state().owner()).contains(PackDesk.LI);
        assertThat(desk.owed()).contains("resolution 2026-03-05T22:30");
    }

    @Test
    @DisplayName("CP24: the duty manager is the next level, and takes over at once")
    void the_duty_manager_takes_over_at_once() {
        desk.accept(entry().owner(PackDesk.WANG).build())
                .accept(AssessComplaint.builder().build())
                .accept(EscalateComplaint.of("beyond me"));
        assertThat(handbook.complaintPolicy()
                        .escalationChain()
                        .get(desk.state().level())
                        .role())
                .isEqualTo(Role.SUPERVISOR);
        desk.as(PackDesk.SUPERVISOR).accept(ReassignComplaint.of(PackDesk.SUPERVISOR, "mine now"));
    }

    @Test
    @DisplayName("OF6: without an instruction a large order needs the supervisor, one below 5,000 yuan does not")
    void a_large_order_needs_the_supervisor() {
        var large = paid("CNY 5000");
        assertThat(large.refusal(ConfirmOrder.of())).containsExactly("OF6 orderflag.supervisor-needed");
        large.as(PackDesk.SUPERVISOR)
                .accept(InstructOrder.of("in two parcels"))
                .as(PackDesk.WANG)
                .accept(ConfirmOrder.of());
        paid("CNY 4999.99").accept(ConfirmOrder.of());
    }
}
