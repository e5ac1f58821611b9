package io.careline.roster;

import io.careline.common.Incubating;
import io.careline.lifecycle.CommandType;

/** Which command it is: one constant for each command class. Later releases may add some. */
@Incubating(since = "0.1.0")
public enum RosterCommandType implements CommandType {
    /** {@link DraftRoster}. */
    DRAFT,
    /** {@link ReviseRoster}. */
    REVISE,
    /** {@link PublishRoster}. */
    PUBLISH,
    /** {@link AmendRoster}. */
    AMEND,
    /** {@link ReportAbsence}. */
    REPORT_ABSENCE,
    /** {@link CloseRoster}. */
    CLOSE
}
