package io.careline.complaint;

import io.careline.calendar.HoldReason;
import java.time.Instant;
import org.immutables.value.Value;

/** A complaint's waiting. Immutable and thread-safe. */
@Value.Immutable
public sealed interface ComplaintHold permits ImmutableComplaintHold {
    /** Why it waits. */
    HoldReason reason();

    /** Whom it waits for. */
    WaitingFor waitingFor();

    /** Since when. */
    Instant since();

    /** Starts one; all attributes are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ComplaintHold}. Not thread-safe. */
    class Builder extends ImmutableComplaintHold.Builder {
        Builder() {}
    }
}
