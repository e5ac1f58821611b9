package io.careline.complaint;

import io.careline.calendar.HoldReason;
import org.immutables.value.Value;

/**
 * Lets a complaint wait. The clocks that its policy lets this reason pause stand still; regulatory ones never do.
 * Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface HoldComplaint extends ComplaintCommand permits ImmutableHoldComplaint {
    @Override
    default ComplaintCommandType type() {
        return ComplaintCommandType.HOLD;
    }

    /** Why it waits. */
    HoldReason reason();

    /** Whom it waits for. */
    WaitingFor waitingFor();

    /** The command with reason and waitingFor. */
    static HoldComplaint of(HoldReason reason, WaitingFor waitingFor) {
        return builder().reason(reason).waitingFor(waitingFor).build();
    }

    /** Starts one; {@code reason} and {@code waitingFor} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link HoldComplaint}. Not thread-safe. */
    class Builder extends ImmutableHoldComplaint.Builder {
        Builder() {}
    }
}
