package io.careline.conduct;

import io.careline.common.Incubating;
import io.careline.lifecycle.EventType;

/** Which event it is: one constant for each event class. Later releases may add some. */
@Incubating(since = "0.1.0")
public enum ConductEventType implements EventType {
    /** {@link ConductReported}. */
    REPORTED,
    /** {@link ReviewStarted}. */
    REVIEW_STARTED,
    /** {@link EvidenceAdded}. */
    EVIDENCE_ADDED,
    /** {@link HearingArranged}. */
    HEARING_ARRANGED,
    /** {@link AgentHeard}. */
    AGENT_HEARD,
    /** {@link CaseUpheld}. */
    CASE_UPHELD,
    /** {@link JointLiabilityProposed}. */
    JOINT_LIABILITY_PROPOSED,
    /** {@link CaseDismissed}. */
    CASE_DISMISSED,
    /** {@link SanctionAppealed}. */
    SANCTION_APPEALED,
    /** {@link AppealRejected}. */
    APPEAL_REJECTED,
    /** {@link SanctionVaried}. */
    SANCTION_VARIED,
    /** {@link CaseFinalised}. */
    CASE_FINALISED,
    /** {@link SanctionSettled}. */
    SANCTION_SETTLED,
    /** {@link DecisionOverdue}. */
    DECISION_OVERDUE,
    /** {@link CaseLapsed}. */
    CASE_LAPSED
}
