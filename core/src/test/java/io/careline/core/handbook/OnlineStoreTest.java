package io.careline.core.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.common.AgentId;
import io.careline.common.CustomerRef;
import io.careline.common.Money;
import io.careline.core.lifecycle.LifecycleDesk;
import io.careline.core.orderflag.Commissions;
import io.careline.orderflag.AgentNote;
import io.careline.orderflag.CancelOrder;
import io.careline.orderflag.CompleteOrder;
import io.careline.orderflag.ConfirmOrder;
import io.careline.orderflag.CourierNote;
import io.careline.orderflag.LabelOrder;
import io.careline.orderflag.OrderFlag;
import io.careline.orderflag.OrderFlagCommand;
import io.careline.orderflag.OrderFlagEvent;
import io.careline.orderflag.OrderStatus;
import io.careline.orderflag.PayOrder;
import io.careline.orderflag.PlaceOrder;
import io.careline.orderflag.RemarkPart;
import io.careline.orderflag.SetOrderFlag;
import io.careline.orderflag.ShipOrder;
import io.careline.orderflag.SignOrder;
import io.careline.orderflag.WaybillNumber;
import io.careline.roster.RosterView;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnlineStoreTest {
    private static final AgentId NUMBER = AgentId.of("A07");
    private static final Handbook HANDBOOK = Handbook.load("online-store");

    private static Optional<AgentId> commission(Handbook handbook, RemarkPart... parts) {
        PackDesk<OrderFlag, OrderFlagCommand, OrderFlagEvent> desk = new PackDesk<>(handbook.orderFlags());
        desk.accept(SetOrderFlag.builder().addParts(parts).build());
        return Commissions.attribute(desk.state(), handbook.orderFlagPolicy().commissionRule())
                .agent();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T07:59, false, false, false",
        "2026-03-02T08:00, true, false, false",
        "2026-03-02T09:00, true, true, false",
        "2026-03-02T17:00, false, true, true",
        "2026-03-02T18:00, false, false, true",
        "2026-03-03T00:59, false, false, true",
        "2026-03-03T01:00, false, false, false"
    })
    @DisplayName("R1: day, regular and night shift, the last of which ends at one at night")
    void the_store_has_three_shifts(String time, boolean day, boolean regular, boolean night) {
        var moment = LifecycleDesk.local(time);
        assertThat(HANDBOOK.calendar("day-shift").isOpen(moment)).isEqualTo(day);
        assertThat(HANDBOOK.calendar("regular-shift").isOpen(moment)).isEqualTo(regular);
        assertThat(HANDBOOK.calendar("night-shift").isOpen(moment)).isEqualTo(night);
        assertThat(HANDBOOK.calendar().isOpen(moment)).isEqualTo(day || regular || night);
    }

    @Test
    @DisplayName("K10, OF3: the red flag and the agent's number bring the commission; without the number it is lost")
    void the_red_flag_and_the_number_bring_the_commission() {
        assertThat(commission(HANDBOOK, AgentNote.of(NUMBER))).contains(NUMBER);
        PackDesk<OrderFlag, OrderFlagCommand, OrderFlagEvent> unmarked = new PackDesk<>(HANDBOOK.orderFlags());
        assertThat(Commissions.attribute(
                                unmarked.state(), HANDBOOK.orderFlagPolicy().commissionRule())
                        .agent())
                .isEmpty();
    }

    @Test
    @DisplayName("G15, OF7: where red alone counts a yellow flag brings nothing; where the number counts it does")
    void whether_red_alone_counts_is_a_knob() {
        RemarkPart[] yellow = {AgentNote.of(NUMBER), CourierNote.of("顺丰")};
        assertThat(commission(HANDBOOK, yellow)).isEmpty();
        assertThat(commission(Handbook.load("taobao-shop"), yellow)).contains(NUMBER);
    }

    @Test
    @DisplayName("OL: an order is confirmed, shipped, signed for and done, or cancelled before it is shipped")
    void an_order_goes_its_way() {
        var lifecycle = HANDBOOK.orders(RosterView.of(HANDBOOK.zone(), List.of()));
        PlaceOrder placed = PlaceOrder.builder()
                .placedAt(LifecycleDesk.local("2026-03-02T09:00"))
                .customer(CustomerRef.of("buyer-1"))
                .agent(NUMBER)
                .amount(Money.of("CNY", "120"))
                .build();
        var done = new PackDesk<>(lifecycle);
        done.accept(placed)
                .accept(PayOrder.of())
                .accept(ConfirmOrder.of())
                .accept(LabelOrder.of(WaybillNumber.of("SF123")))
                .accept(ShipOrder.of())
                .accept(SignOrder.of())
                .accept(CompleteOrder.of());
        assertThat(done.state().status()).isEqualTo(OrderStatus.DONE);
        var cancelled = new PackDesk<>(lifecycle);
        cancelled.accept(placed).accept(CancelOrder.of("ordered twice"));
        assertThat(cancelled.state().status()).isEqualTo(OrderStatus.CANCELLED);
        assertThat(done.refusal(CancelOrder.of("too late"))).containsExactly("lifecycle.not-permitted");
    }

    @Test
    @DisplayName("CP26: the problem logs are handed in at the end of every week")
    void the_problem_logs_are_handed_in_every_week() {
        assertThat(HANDBOOK.reports().due(LocalDate.parse("2026-03-02"), LocalDate.parse("2026-03-14")))
                .extracting(due -> due.date() + " " + due.report())
                .containsExactly("2026-03-08 problem-log");
    }
}
