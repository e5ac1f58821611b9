package io.careline.leave;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/** An absence without leave is there for attendance to look at; nothing is decided. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface LeaveAbsenceRaised extends LeaveEvent permits ImmutableLeaveAbsenceRaised {
    @Override
    default LeaveEventType type() {
        return LeaveEventType.ABSENCE_RAISED;
    }

    /** Who, when and why. */
    UnauthorisedAbsence absence();

    /** Starts one; {@code absence} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link LeaveAbsenceRaised}. Not thread-safe. */
    class Builder extends ImmutableLeaveAbsenceRaised.Builder {
        Builder() {}
    }
}
