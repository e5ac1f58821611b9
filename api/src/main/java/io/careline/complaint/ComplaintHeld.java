package io.careline.complaint;

import io.careline.calendar.HoldReason;
import org.immutables.value.Value;

/** The complaint waits. Immutable and thread-safe. */
@Value.Immutable
public sealed interface ComplaintHeld extends ComplaintEvent permits ImmutableComplaintHeld {
    @Override
    default ComplaintEventType type() {
        return ComplaintEventType.HELD;
    }

    /** Why it waits. */
    HoldReason reason();

    /** Whom it waits for. */
    WaitingFor waitingFor();

    /** Starts one; {@code reason} and {@code waitingFor} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ComplaintHeld}. Not thread-safe. */
    class Builder extends ImmutableComplaintHeld.Builder {
        Builder() {}
    }
}
