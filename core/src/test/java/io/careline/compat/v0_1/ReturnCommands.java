package io.careline.compat.v0_1;

import io.careline.common.CustomerRef;
import io.careline.orderflag.OrderId;
import io.careline.returns.AuthoriseReturn;
import io.careline.returns.CancelReturn;
import io.careline.returns.ConfirmRefund;
import io.careline.returns.DispatchGoods;
import io.careline.returns.ExchangeGoods;
import io.careline.returns.ExpireReturn;
import io.careline.returns.InspectGoods;
import io.careline.returns.ProposeRefund;
import io.careline.returns.ReassessReturn;
import io.careline.returns.ReceiveGoods;
import io.careline.returns.RecordRefundOverdue;
import io.careline.returns.RejectGoods;
import io.careline.returns.RequestReturn;
import java.util.List;

/** The return commands of 0.1 with what was mandatory then. */
final class ReturnCommands {
    private ReturnCommands() {}

    static List<Object> all() {
        return List.of(
                AuthoriseReturn.builder().build(),
                CancelReturn.builder().build(),
                ConfirmRefund.builder().build(),
                DispatchGoods.builder().build(),
                ExchangeGoods.builder().build(),
                ExpireReturn.builder().build(),
                InspectGoods.builder()
                        .packagingComplete(false)
                        .opened(false)
                        .used(false)
                        .build(),
                ProposeRefund.builder().build(),
                ReassessReturn.builder().facts(Given.returnFacts()).build(),
                ReceiveGoods.builder().build(),
                RecordRefundOverdue.builder().build(),
                RejectGoods.builder().build(),
                RequestReturn.builder()
                        .customer(CustomerRef.of("customerref"))
                        .order(OrderId.of("id-1"))
                        .facts(Given.returnFacts())
                        .build());
    }
}
