package io.careline.handover;

import io.careline.common.CustomerRef;
import io.careline.common.Incubating;
import org.immutables.value.Value;

/** The giver's shift goes on for a customer (rules R1, R2, R3). Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface ShiftExtended extends HandoverEvent permits ImmutableShiftExtended {
    @Override
    default HandoverEventType type() {
        return HandoverEventType.SHIFT_EXTENDED;
    }

    /** Whom he serves. */
    CustomerRef customer();

    /** Starts one; {@code customer} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ShiftExtended}. Not thread-safe. */
    class Builder extends ImmutableShiftExtended.Builder {
        Builder() {}
    }
}
