package io.careline.callback;

import io.careline.common.Attributes;
import io.careline.lifecycle.Command;
import org.immutables.value.Value;

/** Something somebody wants done to a callback. */
public sealed interface CallbackCommand extends Command
        permits AssignCallback,
                CancelCallback,
                ConcludeCall,
                DeclineOffer,
                DialCustomer,
                ExpireCallback,
                MarkDue,
                OfferCallback,
                ReassignCallback,
                RecordCallOutcome,
                RecordPromiseBreach,
                RecordVisit,
                ReportMissingCall,
                RequestCallback,
                ScheduleCallback,
                SuppressCallback,
                TakeStep {
    /** Which command this is. */
    @Override
    CallbackCommandType type();

    /** What the host wants to carry along: its own policies read it, and an accepted command's goes into the callback. */
    @Override
    @Value.Default
    default Attributes attributes() {
        return Attributes.empty();
    }
}
