package io.careline.core.orderflag;

import io.careline.common.AgentId;
import io.careline.common.AttributeKey;
import io.careline.common.Attributes;
import io.careline.common.CustomerRef;
import io.careline.common.Money;
import io.careline.lifecycle.CommandId;
import io.careline.lifecycle.Rejection;
import io.careline.lifecycle.Revision;
import io.careline.orderflag.CancelOrder;
import io.careline.orderflag.CompleteOrder;
import io.careline.orderflag.ConfirmOrder;
import io.careline.orderflag.FlagColour;
import io.careline.orderflag.FollowUpDuty;
import io.careline.orderflag.FollowUpSource;
import io.careline.orderflag.FollowUpTransferred;
import io.careline.orderflag.InstructOrder;
import io.careline.orderflag.LabelOrder;
import io.careline.orderflag.LoseOrder;
import io.careline.orderflag.Order;
import io.careline.orderflag.OrderAnnotation;
import io.careline.orderflag.OrderCancelled;
import io.careline.orderflag.OrderCommand;
import io.careline.orderflag.OrderCompleted;
import io.careline.orderflag.OrderConfirmed;
import io.careline.orderflag.OrderEvent;
import io.careline.orderflag.OrderFlagReasons;
import io.careline.orderflag.OrderId;
import io.careline.orderflag.OrderInstructed;
import io.careline.orderflag.OrderLabelled;
import io.careline.orderflag.OrderLost;
import io.careline.orderflag.OrderPaid;
import io.careline.orderflag.OrderPlaced;
import io.careline.orderflag.OrderShipped;
import io.careline.orderflag.OrderSigned;
import io.careline.orderflag.OrderStatus;
import io.careline.orderflag.PayOrder;
import io.careline.orderflag.PlaceOrder;
import io.careline.orderflag.ShipOrder;
import io.careline.orderflag.SignOrder;
import io.careline.orderflag.TransferFollowUp;
import io.careline.orderflag.WaybillNumber;
import java.time.Instant;
import java.util.List;

/** One of every command and event of an order, and an order, with every attribute set. */
public final class OrderSamples {
    private static final Instant TIME = Instant.parse("2026-03-02T01:15:30Z");
    private static final CustomerRef CUSTOMER = CustomerRef.of("customer-7");
    private static final Money AMOUNT = Money.of("CNY", "129.5");
    private static final WaybillNumber WAYBILL = WaybillNumber.of("SF123");
    private static final AgentId ANN = AgentId.of("ann");
    private static final Attributes ATTRIBUTES = Attributes.empty().with(AttributeKey.text("shop"), "shop-2");

    private OrderSamples() {}

    /** One of every command, in the order of the types. */
    public static List<OrderCommand> commands() {
        return List.of(
                PlaceOrder.builder()
                        .placedAt(TIME)
                        .customer(CUSTOMER)
                        .amount(AMOUNT)
                        .agent(ANN)
                        .instruction("in two parcels")
                        .attributes(ATTRIBUTES)
                        .build(),
                PayOrder.builder().attributes(ATTRIBUTES).build(),
                ConfirmOrder.builder().attributes(ATTRIBUTES).build(),
                LabelOrder.builder().waybill(WAYBILL).attributes(ATTRIBUTES).build(),
                ShipOrder.builder()
                        .annotation(OrderAnnotation.parse(FlagColour.RED, "agent: A07; courier: SF"))
                        .attributes(ATTRIBUTES)
                        .build(),
                SignOrder.builder().attributes(ATTRIBUTES).build(),
                CompleteOrder.builder().attributes(ATTRIBUTES).build(),
                LoseOrder.builder()
                        .reason("the reason")
                        .thanked(true)
                        .attributes(ATTRIBUTES)
                        .build(),
                CancelOrder.builder()
                        .reason("the reason")
                        .attributes(ATTRIBUTES)
                        .build(),
                InstructOrder.builder()
                        .instruction("in two parcels")
                        .attributes(ATTRIBUTES)
                        .build(),
                TransferFollowUp.builder()
                        .agent(ANN)
                        .reason("the reason")
                        .noticeGiven(true)
                        .attributes(ATTRIBUTES)
                        .build());
    }

    /** One of every event, in the order of the types. */
    public static List<OrderEvent> events() {
        return List.of(
                OrderPlaced.builder()
                        .placedAt(TIME)
                        .customer(CUSTOMER)
                        .amount(AMOUNT)
                        .instruction("in two parcels")
                        .followUp(FollowUpDuty.unassigned(Rejection.of(OrderFlagReasons.FOLLOW_UP_UNASSIGNED, "K11")
                                .with("date", "2026-03-02")))
                        .attributes(ATTRIBUTES)
                        .build(),
                OrderPaid.builder().attributes(ATTRIBUTES).build(),
                OrderConfirmed.builder().attributes(ATTRIBUTES).build(),
                OrderLabelled.builder().waybill(WAYBILL).attributes(ATTRIBUTES).build(),
                OrderShipped.builder().attributes(ATTRIBUTES).build(),
                OrderSigned.builder().attributes(ATTRIBUTES).build(),
                OrderCompleted.builder().attributes(ATTRIBUTES).build(),
                OrderLost.builder()
                        .reason("the reason")
                        .thanked(true)
                        .attributes(ATTRIBUTES)
                        .build(),
                OrderCancelled.builder()
                        .reason("the reason")
                        .attributes(ATTRIBUTES)
                        .build(),
                OrderInstructed.builder()
                        .instruction("in two parcels")
                        .attributes(ATTRIBUTES)
                        .build(),
                FollowUpTransferred.builder()
                        .agent(ANN)
                        .previous(AgentId.of("nina"))
                        .reason("the reason")
                        .attributes(ATTRIBUTES)
                        .build());
    }

    /** An order with every attribute set. */
    public static Order order() {
        return Order.builder()
                .id(OrderId.of("O-1"))
                .status(OrderStatus.LABELLED)
                .revision(Revision.of(4, List.of(CommandId.of("command-1"))))
                .placedAt(TIME)
                .customer(CUSTOMER)
                .amount(AMOUNT)
                .instruction("in two parcels")
                .followUp(FollowUpDuty.of(FollowUpSource.NIGHT_SHIFT, AgentId.of("nina")))
                .waybill(WAYBILL)
                .attributes(ATTRIBUTES)
                .build();
    }
}
