package io.careline.compat.v0_1;

import io.careline.common.AgentId;
import io.careline.common.CustomerRef;
import io.careline.common.Money;
import io.careline.orderflag.FollowUpTransferred;
import io.careline.orderflag.OrderCancelled;
import io.careline.orderflag.OrderCompleted;
import io.careline.orderflag.OrderConfirmed;
import io.careline.orderflag.OrderFlagAmended;
import io.careline.orderflag.OrderFlagCleared;
import io.careline.orderflag.OrderFlagSet;
import io.careline.orderflag.OrderInstructed;
import io.careline.orderflag.OrderLabelled;
import io.careline.orderflag.OrderLost;
import io.careline.orderflag.OrderPaid;
import io.careline.orderflag.OrderPlaced;
import io.careline.orderflag.OrderShipped;
import io.careline.orderflag.OrderSigned;
import io.careline.orderflag.PushRecorded;
import io.careline.orderflag.WaybillNumber;
import java.util.List;

/** The order events of 0.1 with what was mandatory then. */
final class OrderEvents {
    private OrderEvents() {}

    static List<Object> all() {
        return List.of(
                FollowUpTransferred.builder()
                        .agent(AgentId.of("id-1"))
                        .reason("text")
                        .build(),
                OrderCancelled.builder().reason("text").build(),
                OrderCompleted.builder().build(),
                OrderConfirmed.builder().build(),
                OrderFlagAmended.builder().annotation(Given.orderAnnotation()).build(),
                OrderFlagCleared.builder().reason("text").build(),
                OrderFlagSet.builder().annotation(Given.orderAnnotation()).build(),
                OrderInstructed.builder().instruction("text").build(),
                OrderLabelled.builder()
                        .waybill(WaybillNumber.of("waybillnumber"))
                        .build(),
                OrderLost.builder().reason("text").thanked(false).build(),
                OrderPaid.builder().build(),
                OrderPlaced.builder()
                        .placedAt(Given.NOW)
                        .customer(CustomerRef.of("customerref"))
                        .amount(Money.of("CNY", "10"))
                        .followUp(Given.followUpDuty())
                        .build(),
                OrderShipped.builder().build(),
                OrderSigned.builder().build(),
                PushRecorded.builder().push(Given.platformPush()).build());
    }
}
