package io.careline.compat.v0_1;

import io.careline.common.AgentId;
import io.careline.common.CustomerRef;
import io.careline.common.Money;
import io.careline.orderflag.AmendOrderFlag;
import io.careline.orderflag.CancelOrder;
import io.careline.orderflag.ClearOrderFlag;
import io.careline.orderflag.CompleteOrder;
import io.careline.orderflag.ConfirmOrder;
import io.careline.orderflag.InstructOrder;
import io.careline.orderflag.LabelOrder;
import io.careline.orderflag.LoseOrder;
import io.careline.orderflag.PayOrder;
import io.careline.orderflag.PlaceOrder;
import io.careline.orderflag.Platform;
import io.careline.orderflag.RecordPush;
import io.careline.orderflag.SetOrderFlag;
import io.careline.orderflag.ShipOrder;
import io.careline.orderflag.SignOrder;
import io.careline.orderflag.TransferFollowUp;
import java.util.List;

/** The order commands of 0.1 with what was mandatory then. */
final class OrderCommands {
    private OrderCommands() {}

    static List<Object> all() {
        return List.of(
                AmendOrderFlag.builder().build(),
                CancelOrder.builder().build(),
                ClearOrderFlag.builder().build(),
                CompleteOrder.builder().build(),
                ConfirmOrder.builder().build(),
                InstructOrder.builder().build(),
                LabelOrder.builder().build(),
                LoseOrder.builder().build(),
                PayOrder.builder().build(),
                PlaceOrder.builder()
                        .placedAt(Given.NOW)
                        .customer(CustomerRef.of("customerref"))
                        .amount(Money.of("CNY", "10"))
                        .build(),
                RecordPush.builder()
                        .platform(Platform.of("platform"))
                        .edition(1)
                        .build(),
                SetOrderFlag.builder().build(),
                ShipOrder.builder().build(),
                SignOrder.builder().build(),
                TransferFollowUp.builder().agent(AgentId.of("id-1")).build());
    }
}
