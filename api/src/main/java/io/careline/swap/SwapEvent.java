package io.careline.swap;

import io.careline.common.Attributes;
import io.careline.common.Incubating;
import io.careline.lifecycle.Event;
import org.immutables.value.Value;

/** Something that was decided about a swap. Later releases may add kinds: keep a default branch. */
@Incubating(since = "0.1.0")
public sealed interface SwapEvent extends Event
        permits LiabilityProposed,
                RepaymentArranged,
                RepaymentDefaulted,
                ShiftMissed,
                ShiftWorked,
                SwapAbsenceRaised,
                SwapApproved,
                SwapCancelled,
                SwapConsented,
                SwapDeclined,
                SwapExpired,
                SwapRegistered,
                SwapRequested,
                SwapSettled,
                SwapVoided {
    /** Which event this is. */
    @Override
    SwapEventType type();

    /** What the host carried along in the command; it goes into the swap's own bag. */
    @Value.Default
    default Attributes attributes() {
        return Attributes.empty();
    }
}
