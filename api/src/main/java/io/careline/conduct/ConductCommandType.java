package io.careline.conduct;

import io.careline.common.Incubating;
import io.careline.lifecycle.CommandType;

/** Which command it is: one constant for each command class. Later releases may add some. */
@Incubating(since = "0.1.0")
public enum ConductCommandType implements CommandType {
    /** {@link ReportConduct}. */
    REPORT,
    /** {@link StartReview}. */
    START_REVIEW,
    /** {@link AddEvidence}. */
    ADD_EVIDENCE,
    /** {@link InviteToHearing}. */
    INVITE_TO_HEARING,
    /** {@link HearAgent}. */
    HEAR_AGENT,
    /** {@link UpholdCase}. */
    UPHOLD_CASE,
    /** {@link DismissCase}. */
    DISMISS_CASE,
    /** {@link AppealSanction}. */
    APPEAL_SANCTION,
    /** {@link DecideAppeal}. */
    DECIDE_APPEAL,
    /** {@link FinaliseCase}. */
    FINALISE_CASE,
    /** {@link SettleSanction}. */
    SETTLE_SANCTION,
    /** {@link RecordOverdue}. */
    RECORD_OVERDUE,
    /** {@link LapseCase}. */
    LAPSE_CASE
}
