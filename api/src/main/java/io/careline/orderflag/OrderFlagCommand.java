package io.careline.orderflag;

import io.careline.common.Attributes;
import io.careline.lifecycle.Command;
import org.immutables.value.Value;

/** Something somebody wants done to an order's flag. */
public sealed interface OrderFlagCommand extends Command
        permits AmendOrderFlag, ClearOrderFlag, RecordPush, SetOrderFlag {
    /** Which command this is. */
    @Override
    OrderFlagCommandType type();

    /** What the host wants to carry along: its own policies read it, and an accepted command's goes into the flag. */
    @Override
    @Value.Default
    default Attributes attributes() {
        return Attributes.empty();
    }
}
