package io.careline.attendance;

import io.careline.common.Incubating;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Confirms that the agent stayed away without leave, once evidence is in or its time is over. Immutable and
 * thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface ConfirmUnauthorisedAbsence extends AttendanceCommand
        permits ImmutableConfirmUnauthorisedAbsence {
    @Override
    default AttendanceCommandType type() {
        return AttendanceCommandType.CONFIRM_UNAUTHORISED_ABSENCE;
    }

    /** What it rests on, in words. */
    Optional<String> note();

    /** The command without a note. */
    static ConfirmUnauthorisedAbsence of() {
        return builder().build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ConfirmUnauthorisedAbsence}. Not thread-safe. */
    class Builder extends ImmutableConfirmUnauthorisedAbsence.Builder {
        Builder() {}
    }
}
