package io.careline.returns;

import io.careline.common.Attributes;
import io.careline.lifecycle.Command;
import org.immutables.value.Value;

/** Something somebody wants done to a return. */
public sealed interface ReturnCommand extends Command
        permits AuthoriseReturn,
                CancelReturn,
                ConfirmRefund,
                DispatchGoods,
                ExchangeGoods,
                ExpireReturn,
                InspectGoods,
                ProposeRefund,
                ReassessReturn,
                ReceiveGoods,
                RecordRefundOverdue,
                RejectGoods,
                RequestReturn {
    /** Which command this is. */
    @Override
    ReturnCommandType type();

    /** What the host wants to carry along: its own policies read it, and an accepted command's goes into the return. */
    @Override
    @Value.Default
    default Attributes attributes() {
        return Attributes.empty();
    }
}
