package io.careline.roster;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/** Somebody will not be there, and why. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface AbsenceNotice permits ImmutableAbsenceNotice {
    /** Who and when. */
    RosterAbsence absence();

    /** Why: {@link ChangeCause#LEAVE} or {@link ChangeCause#SICKNESS}, for example. */
    ChangeCause cause();

    /** A notice of an absence. */
    static AbsenceNotice of(RosterAbsence absence, ChangeCause cause) {
        return builder().absence(absence).cause(cause).build();
    }

    /** Starts one; all attributes are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link AbsenceNotice}. Not thread-safe. */
    class Builder extends ImmutableAbsenceNotice.Builder {
        Builder() {}
    }
}
