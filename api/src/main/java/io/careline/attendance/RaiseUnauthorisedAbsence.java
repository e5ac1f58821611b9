package io.careline.attendance;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/**
 * Claims that the agent stayed away without leave: from leave (rules L3, L5, L18), from swaps (rule W8), or from the
 * floor. A person decides. Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface RaiseUnauthorisedAbsence extends AttendanceCommand permits ImmutableRaiseUnauthorisedAbsence {
    @Override
    default AttendanceCommandType type() {
        return AttendanceCommandType.RAISE_UNAUTHORISED_ABSENCE;
    }

    /** The claim. */
    RaisedAbsence absence();

    /** The command with a claim. */
    static RaiseUnauthorisedAbsence of(RaisedAbsence absence) {
        return builder().absence(absence).build();
    }

    /** Starts one; {@code absence} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RaiseUnauthorisedAbsence}. Not thread-safe. */
    class Builder extends ImmutableRaiseUnauthorisedAbsence.Builder {
        Builder() {}
    }
}
