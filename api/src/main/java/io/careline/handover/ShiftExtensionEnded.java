package io.careline.handover;

import io.careline.common.Incubating;
import java.time.Duration;
import java.time.Instant;
import org.immutables.value.Value;

/** The customer is served. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface ShiftExtensionEnded extends HandoverEvent permits ImmutableShiftExtensionEnded {
    @Override
    default HandoverEventType type() {
        return HandoverEventType.SHIFT_EXTENSION_ENDED;
    }

    /** When the giver's shift ends now. */
    Instant shiftEnd();

    /** By how much that is later; zero if the customer was served within the shift. */
    Duration extendedBy();

    /** Starts one; {@code shiftEnd} and {@code extendedBy} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ShiftExtensionEnded}. Not thread-safe. */
    class Builder extends ImmutableShiftExtensionEnded.Builder {
        Builder() {}
    }
}
