package io.careline.roster;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/** Says that somebody will not be there; the shifts become gaps. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface ReportAbsence extends RosterCommand permits ImmutableReportAbsence {
    @Override
    default RosterCommandType type() {
        return RosterCommandType.REPORT_ABSENCE;
    }

    /** Who and when. */
    RosterAbsence absence();

    /** Why. */
    ChangeCause cause();

    /** The command with an absence and its cause. */
    static ReportAbsence of(RosterAbsence absence, ChangeCause cause) {
        return builder().absence(absence).cause(cause).build();
    }

    /** Starts one; {@code absence} and {@code cause} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ReportAbsence}. Not thread-safe. */
    class Builder extends ImmutableReportAbsence.Builder {
        Builder() {}
    }
}
