package io.careline.core.orderflag;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.common.AgentId;
import io.careline.common.Money;
import io.careline.core.json.CarelineJson;
import io.careline.core.privacy.SecretsStay;
import io.careline.lifecycle.Transition;
import io.careline.orderflag.CancelOrder;
import io.careline.orderflag.CompleteOrder;
import io.careline.orderflag.ConfirmOrder;
import io.careline.orderflag.DelayReason;
import io.careline.orderflag.FlagColour;
import io.careline.orderflag.HoldNote;
import io.careline.orderflag.InstructOrder;
import io.careline.orderflag.LabelOrder;
import io.careline.orderflag.LoseOrder;
import io.careline.orderflag.Order;
import io.careline.orderflag.OrderAnnotation;
import io.careline.orderflag.OrderCommand;
import io.careline.orderflag.OrderCommandType;
import io.careline.orderflag.OrderStatus;
import io.careline.orderflag.PayOrder;
import io.careline.orderflag.ShipOrder;
import io.careline.orderflag.SignOrder;
import io.careline.orderflag.TransferFollowUp;
import io.careline.orderflag.WaybillNumber;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Walks through the life cycle of an order by chance, with permitted and forbidden commands. */
class OrderExplorationTest {
    private static final CarelineJson JSON = CarelineJson.standard();
    private static final Set<OrderStatus> LABELLED = EnumSet.range(OrderStatus.LABELLED, OrderStatus.DONE);

    @Property(tries = 300)
    @Label("whatever is sent, nothing is thrown, every row lands where it says and replay and JSON equal live")
    void any_sequence_of_commands_keeps_the_contract(@ForAll long seed) {
        walk(new Random(seed), new HashSet<>());
    }

    @Test
    void every_row_of_the_table_is_walked_through() {
        Set<Transition> rows = new HashSet<>(new OrderDesk().lifecycle().table().transitions());
        for (long seed = 0; seed < 2000 && !rows.isEmpty(); seed++) {
            Set<Transition> exercised = new HashSet<>();
            walk(new Random(seed), exercised);
            rows.removeAll(exercised);
        }
        assertThat(rows).isEmpty();
    }

    private static void walk(Random random, Set<Transition> exercised) {
        OrderDesk desk = new OrderDesk();
        for (int step = 0; step < 60; step++) {
            desk.as(random.nextInt(3) == 0 ? OrderDesk.BOSS : OrderDesk.ANN);
            desk.send(command(random));
            requireInvariants(desk.order());
        }
        exercised.addAll(desk.probe().exercised());
        assertThat(JSON.read(JSON.write(desk.order()), Order.class)).isEqualTo(desk.order());
        SecretsStay.requireFor(desk.order(), Order.class);
    }

    private static OrderCommand command(Random random) {
        boolean chance = random.nextBoolean();
        List<OrderCommandType> types = List.of(OrderCommandType.values());
        OrderCommandType type = types.get(random.nextInt(types.size()));
        return switch (type) {
            case PLACE ->
                OrderDesk.entry(chance ? "2026-03-02T10:00" : "2026-02-02T10:00")
                        .amount(Money.of("CNY", random.nextInt(3) == 0 ? "5000" : "50"))
                        .build();
            case PAY -> PayOrder.of();
            case CONFIRM -> ConfirmOrder.of();
            case LABEL -> LabelOrder.of(WaybillNumber.of("SF" + random.nextInt(3)));
            case SHIP ->
                chance
                        ? ShipOrder.of()
                        : ShipOrder.of(
                                OrderAnnotation.of(FlagColour.GREEN, List.of(HoldNote.of(DelayReason.WAYBILL_FIRST))));
            case SIGN -> SignOrder.of();
            case COMPLETE -> CompleteOrder.of();
            case LOSE -> LoseOrder.of(random.nextInt(5) == 0 ? "too dear" : "");
            case CANCEL -> CancelOrder.of(random.nextInt(8) == 0 ? "changed his mind" : " ");
            case INSTRUCT -> InstructOrder.of(chance ? "in two parcels" : "");
            case TRANSFER_FOLLOW_UP ->
                TransferFollowUp.builder()
                        .agent(AgentId.of(chance ? "ann" : "noel"))
                        .reason("busy")
                        .noticeGiven(random.nextBoolean())
                        .build();
        };
    }

    private static void requireInvariants(Order order) {
        boolean isPlaced = order.status() != OrderStatus.NONE;
        assertThat(order.placedAt().isPresent()).isEqualTo(isPlaced);
        assertThat(order.followUp().isPresent()).isEqualTo(isPlaced);
        if (LABELLED.contains(order.status())) {
            assertThat(order.waybill()).isPresent();
        }
    }
}
