package io.careline.swap;

import io.careline.common.Attributes;
import io.careline.common.Incubating;
import io.careline.lifecycle.Command;
import org.immutables.value.Value;

/** Something somebody wants done to a swap. */
@Incubating(since = "0.1.0")
public sealed interface SwapCommand extends Command
        permits AcceptSwap,
                ApproveSwap,
                ArrangeRepayment,
                CancelSwap,
                DeclineSwap,
                EndorseSwap,
                ExpireSwap,
                RecordRepaymentDefault,
                RecordShiftWorked,
                RegisterSwap,
                ReportShiftMissed,
                RequestSwap,
                VoidSwap {
    /** Which command this is. */
    @Override
    SwapCommandType type();

    /** What the host wants to carry along: its own policies read it, and an accepted command's goes into the swap. */
    @Override
    @Value.Default
    default Attributes attributes() {
        return Attributes.empty();
    }
}
