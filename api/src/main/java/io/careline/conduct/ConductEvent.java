package io.careline.conduct;

import io.careline.common.Attributes;
import io.careline.common.Incubating;
import io.careline.lifecycle.Event;
import org.immutables.value.Value;

/** Something that was decided about a case. Later releases may add kinds: keep a default branch. */
@Incubating(since = "0.1.0")
public sealed interface ConductEvent extends Event
        permits AgentHeard,
                AppealRejected,
                CaseDismissed,
                CaseFinalised,
                CaseLapsed,
                CaseUpheld,
                ConductReported,
                DecisionOverdue,
                EvidenceAdded,
                HearingArranged,
                JointLiabilityProposed,
                ReviewStarted,
                SanctionAppealed,
                SanctionSettled,
                SanctionVaried {
    /** Which event this is. */
    @Override
    ConductEventType type();

    /** What the host carried along in the command; it goes into the case's own bag. */
    @Value.Default
    default Attributes attributes() {
        return Attributes.empty();
    }
}
