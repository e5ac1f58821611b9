package io.careline.attendance;

import io.careline.common.Incubating;
import java.util.Optional;
import org.immutables.value.Value;

/** Says that it was no unauthorised absence. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface DismissUnauthorisedAbsence extends AttendanceCommand
        permits ImmutableDismissUnauthorisedAbsence {
    @Override
    default AttendanceCommandType type() {
        return AttendanceCommandType.DISMISS_UNAUTHORISED_ABSENCE;
    }

    /** Why; refused if missing. */
    Optional<String> reason();

    /** The command with a reason. */
    static DismissUnauthorisedAbsence of(String reason) {
        return builder().reason(reason).build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link DismissUnauthorisedAbsence}. Not thread-safe. */
    class Builder extends ImmutableDismissUnauthorisedAbsence.Builder {
        Builder() {}
    }
}
