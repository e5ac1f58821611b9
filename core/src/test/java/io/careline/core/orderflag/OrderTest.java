package io.careline.core.orderflag;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.common.Money;
import io.careline.lifecycle.Decision;
import io.careline.lifecycle.Finding;
import io.careline.orderflag.CancelOrder;
import io.careline.orderflag.CompleteOrder;
import io.careline.orderflag.ConfirmOrder;
import io.careline.orderflag.FlagColour;
import io.careline.orderflag.InstructOrder;
import io.careline.orderflag.LabelOrder;
import io.careline.orderflag.LoseOrder;
import io.careline.orderflag.Order;
import io.careline.orderflag.OrderAnnotation;
import io.careline.orderflag.OrderCommandType;
import io.careline.orderflag.OrderId;
import io.careline.orderflag.OrderStatus;
import io.careline.orderflag.PayOrder;
import io.careline.orderflag.ShipOrder;
import io.careline.orderflag.SignOrder;
import io.careline.orderflag.WaybillNumber;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OrderTest {
    private final OrderDesk desk = new OrderDesk();

    private static List<String> codes(Decision<?> decision) {
        return OrderFlagDesk.codes(decision);
    }

    private List<String> findings(Order.Builder snapshot) {
        return desk.lifecycle().restore(snapshot.id(OrderId.of("O-9")).build(), desk.context()).findings().stream()
                .map(Finding::code)
                .toList();
    }

    @Test
    @DisplayName("OL: an order goes step by step from the click to the signature")
    void an_order_goes_step_by_step() {
        desk.labelled();
        assertThat(desk.order().waybill()).contains(WaybillNumber.of("SF123"));
        desk.send(ShipOrder.of(OrderAnnotation.parse(FlagColour.RED, "工号:A07")));
        desk.send(SignOrder.of());
        desk.send(CompleteOrder.of());
        assertThat(desk.order().status()).isEqualTo(OrderStatus.DONE);
    }

    @Test
    @DisplayName("OF5: nothing is labelled before its details are confirmed, nothing shipped before it is labelled")
    void no_step_is_left_out() {
        desk.paid("99");
        assertThat(codes(desk.send(LabelOrder.of(WaybillNumber.of("SF123")))))
                .containsExactly("lifecycle.not-permitted");
        desk.send(ConfirmOrder.of());
        assertThat(codes(desk.send(ShipOrder.of()))).containsExactly("lifecycle.not-permitted");
        assertThat(codes(desk.send(LabelOrder.builder().build()))).containsExactly("orderflag.waybill-missing");
    }

    @Test
    void a_waybill_number_can_be_corrected_before_shipping() {
        desk.labelled();
        assertThat(desk.send(LabelOrder.of(WaybillNumber.of("SF123"))).isUnchanged())
                .isTrue();
        desk.send(LabelOrder.of(WaybillNumber.of("SF124")));
        assertThat(desk.order().waybill()).contains(WaybillNumber.of("SF124"));
    }

    @Test
    @DisplayName("OF1, OF2: the green flag and every hold in the remark block shipping, and all of them say so")
    void the_green_flag_and_every_hold_block_shipping() {
        desk.labelled();
        assertThat(codes(desk.send(ShipOrder.of(OrderAnnotation.parse(FlagColour.GREEN, "工号:A07")))))
                .containsExactly("orderflag.shipping-held");
        assertThat(codes(desk.send(ShipOrder.of(OrderAnnotation.parse(FlagColour.BLUE, "尺码未确认；须先填单号；暂缓:须先填单号(SF1)")))))
                .containsExactly("orderflag.shipping-held", "orderflag.waybill-owed", "orderflag.shipping-held");
    }

    @Test
    @DisplayName("OF2: a waybill number that had to come first is met by the parcel's own")
    void a_waybill_number_that_had_to_come_first_is_met() {
        desk.labelled();
        assertThat(codes(desk.send(ShipOrder.of(OrderAnnotation.parse(FlagColour.RED, "工号:A07；须先填单号")))))
                .containsExactly("orderflag.waybill-owed");
        OrderAnnotation filled = OrderAnnotation.parse(FlagColour.RED, "工号:A07；暂缓:须先填单号(SF123)");
        assertThat(desk.send(ShipOrder.of(filled)).isAccepted()).isTrue();
    }

    @Test
    @DisplayName("OF3: shipping an order without a flag is found")
    void shipping_an_order_without_a_flag_is_found() {
        desk.labelled();
        Decision<?> decision = desk.send(ShipOrder.of());
        assertThat(decision.isAccepted()).isTrue();
        assertThat(codes(decision)).containsExactly("orderflag.not-flagged");
    }

    @Test
    @DisplayName("OF6: a large order without instruction needs a supervisor")
    void a_large_order_without_instruction_needs_a_supervisor() {
        desk.paid("1000");
        assertThat(codes(desk.send(ConfirmOrder.of()))).containsExactly("orderflag.supervisor-needed");
        assertThat(desk.lifecycle()
                        .permitted(desk.order(), OrderCommandType.CONFIRM, desk.context())
                        .isAllowed())
                .isFalse();
        assertThat(codes(desk.send(InstructOrder.of("go ahead")))).containsExactly("orderflag.supervisor-needed");
        desk.as(OrderDesk.BOSS).send(InstructOrder.of("in two parcels"));
        assertThat(desk.as(OrderDesk.ANN).send(ConfirmOrder.of()).isAccepted()).isTrue();
    }

    @Test
    @DisplayName("OF6: a supervisor confirms it himself, and a smaller one anybody")
    void a_supervisor_confirms_a_large_order_himself() {
        assertThat(desk.paid("5000").as(OrderDesk.BOSS).send(ConfirmOrder.of()).isAccepted())
                .isTrue();
        assertThat(new OrderDesk().paid("999.99").send(ConfirmOrder.of()).isAccepted())
                .isTrue();
    }

    @Test
    @DisplayName("OF6: an amount in another currency is a large one")
    void an_amount_in_another_currency_is_a_large_one() {
        desk.send(
                OrderDesk.entry("2026-03-02T10:00").amount(Money.of("USD", "1")).build());
        desk.send(PayOrder.of());
        assertThat(codes(desk.send(ConfirmOrder.of()))).containsExactly("orderflag.supervisor-needed");
    }

    @Test
    void an_empty_instruction_is_none() {
        desk.paid("99");
        assertThat(codes(desk.send(InstructOrder.of(" ")))).containsExactly("orderflag.instruction-missing");
    }

    @Test
    @DisplayName("OL: a lost customer is thanked and invited back; forgetting it is found")
    void a_lost_customer_is_thanked_and_invited_back() {
        desk.send(OrderDesk.entry("2026-03-02T10:00").build());
        assertThat(codes(desk.send(LoseOrder.builder().build()))).contains("orderflag.reason-missing");
        Decision<?> decision = desk.send(LoseOrder.of("too dear"));
        assertThat(decision.isAccepted()).isTrue();
        assertThat(codes(decision)).containsExactly("orderflag.not-thanked");
        assertThat(desk.order().status()).isEqualTo(OrderStatus.LOST);
    }

    @Test
    @DisplayName("OL: an order is called off with a reason, until it is shipped")
    void an_order_is_called_off_until_it_is_shipped() {
        desk.labelled();
        assertThat(codes(desk.send(CancelOrder.of("")))).containsExactly("orderflag.reason-missing");
        desk.send(ShipOrder.of());
        assertThat(codes(desk.send(CancelOrder.of("changed his mind")))).containsExactly("lifecycle.not-permitted");
        OrderDesk other = new OrderDesk().labelled();
        other.send(CancelOrder.of("changed his mind"));
        assertThat(other.order().status()).isEqualTo(OrderStatus.CANCELLED);
    }

    @Test
    void an_order_is_not_placed_in_the_future() {
        assertThat(codes(desk.send(OrderDesk.entry("2026-03-04T10:00").build())))
                .contains("orderflag.placed-in-the-future");
    }

    @Test
    void everything_a_snapshot_lacks_is_found_and_nothing_is_refused() {
        assertThat(findings(Order.builder())).containsExactly("orderflag.not-placed");
        assertThat(findings(Order.builder().status(OrderStatus.PLACED_UNPAID)))
                .containsExactly(
                        "orderflag.placing-time-missing",
                        "orderflag.customer-missing",
                        "orderflag.amount-missing",
                        "orderflag.not-followed-up");
        assertThat(findings(Order.builder().status(OrderStatus.SHIPPED))).contains("orderflag.waybill-missing");
        Order live = desk.labelled().order();
        assertThat(desk.lifecycle().restore(live, desk.context()).state()).isEqualTo(live);
        assertThat(desk.lifecycle().restore(live, desk.context()).findings()).isEmpty();
    }
}
