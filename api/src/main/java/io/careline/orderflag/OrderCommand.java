package io.careline.orderflag;

import io.careline.common.Attributes;
import io.careline.lifecycle.Command;
import org.immutables.value.Value;

/** Something somebody wants done to an order. */
public sealed interface OrderCommand extends Command
        permits CancelOrder,
                CompleteOrder,
                ConfirmOrder,
                InstructOrder,
                LabelOrder,
                LoseOrder,
                PayOrder,
                PlaceOrder,
                ShipOrder,
                SignOrder,
                TransferFollowUp {
    /** Which command this is. */
    @Override
    OrderCommandType type();

    /** What the host wants to carry along: its own policies read it, and an accepted command's goes into the order. */
    @Override
    @Value.Default
    default Attributes attributes() {
        return Attributes.empty();
    }
}
