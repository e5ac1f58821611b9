package io.careline.leave;

import io.careline.common.Incubating;
import java.time.Instant;
import org.immutables.value.Value;

/** Leave was asked for after a sudden event. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface EmergencyReported extends LeaveEvent permits ImmutableEmergencyReported {
    @Override
    default LeaveEventType type() {
        return LeaveEventType.EMERGENCY_REPORTED;
    }

    /** What was decided about it. */
    LeaveSubmission submission();

    /** When it happened. */
    Instant happenedAt();

    /** Starts one; all attributes are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link EmergencyReported}. Not thread-safe. */
    class Builder extends ImmutableEmergencyReported.Builder {
        Builder() {}
    }
}
