package io.careline.compat.v0_1;

import io.careline.common.AgentId;
import io.careline.common.CustomerRef;
import io.careline.common.Money;
import io.careline.orderflag.OrderId;
import io.careline.orderflag.WaybillNumber;
import io.careline.returns.GoodsDispatched;
import io.careline.returns.GoodsExchanged;
import io.careline.returns.GoodsInspected;
import io.careline.returns.GoodsReceived;
import io.careline.returns.GoodsRejected;
import io.careline.returns.RefundConfirmed;
import io.careline.returns.RefundOverdue;
import io.careline.returns.RefundProposed;
import io.careline.returns.ReturnAuthorised;
import io.careline.returns.ReturnBasis;
import io.careline.returns.ReturnCancelled;
import io.careline.returns.ReturnExpired;
import io.careline.returns.ReturnReassessed;
import io.careline.returns.ReturnRemedy;
import io.careline.returns.ReturnRequested;
import java.util.List;

/** The return events of 0.1 with what was mandatory then. */
final class ReturnEvents {
    private ReturnEvents() {}

    static List<Object> all() {
        return List.of(
                GoodsDispatched.builder()
                        .waybill(WaybillNumber.of("waybillnumber"))
                        .build(),
                GoodsExchanged.builder()
                        .waybill(WaybillNumber.of("waybillnumber"))
                        .build(),
                GoodsInspected.builder()
                        .facts(Given.returnFacts())
                        .assessment(Given.returnComparison())
                        .build(),
                GoodsReceived.builder().receivedAt(Given.NOW).build(),
                GoodsRejected.builder().reason("text").build(),
                RefundConfirmed.builder()
                        .amount(Money.of("CNY", "10"))
                        .confirmedBy(AgentId.of("id-1"))
                        .build(),
                RefundOverdue.builder().dueAt(Given.NOW).build(),
                RefundProposed.builder().amount(Money.of("CNY", "10")).build(),
                ReturnAuthorised.builder()
                        .basis(ReturnBasis.HOUSE)
                        .expiresAt(Given.NOW)
                        .build(),
                ReturnCancelled.builder().reason("text").build(),
                ReturnExpired.builder().build(),
                ReturnReassessed.builder()
                        .facts(Given.returnFacts())
                        .assessment(Given.returnComparison())
                        .build(),
                ReturnRequested.builder()
                        .customer(CustomerRef.of("customerref"))
                        .order(OrderId.of("id-1"))
                        .remedy(ReturnRemedy.REFUND)
                        .facts(Given.returnFacts())
                        .assessment(Given.returnComparison())
                        .build());
    }
}
