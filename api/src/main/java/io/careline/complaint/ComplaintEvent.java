package io.careline.complaint;

import io.careline.calendar.ClockMark;
import io.careline.common.Attributes;
import io.careline.lifecycle.Event;
import java.util.List;
import org.immutables.value.Value;

/** Something that was decided about a complaint. Later releases may add kinds: keep a default branch. */
public sealed interface ComplaintEvent extends Event
        permits AbsorptionDeclined,
                ClockBreached,
                ComplaintAbsorbed,
                ComplaintAcknowledged,
                ComplaintArchived,
                ComplaintAssessed,
                ComplaintAssigned,
                ComplaintClaimed,
                ComplaintClosed,
                ComplaintDeclined,
                ComplaintDeescalated,
                ComplaintEscalated,
                ComplaintHeld,
                ComplaintLinked,
                ComplaintMerged,
                ComplaintOwnerNoticeRequested,
                ComplaintReassigned,
                ComplaintReclassified,
                ComplaintReferred,
                ComplaintRegistered,
                ComplaintReopened,
                ComplaintResumed,
                ComplaintSplit,
                ComplaintWithdrawn,
                CustomerContacted,
                DepartmentCharged,
                FinalResponseIssued,
                FollowUpCaseRequested,
                FollowUpRecorded,
                FollowUpScheduled,
                InvestigationStarted,
                MergeUndone,
                ParentSet,
                RelationNoticeRequested,
                RelationRecorded,
                ResponseAccepted,
                ResponseDisputed,
                ResponseProposed,
                SatisfactionCallRequested {
    /** Which event this is. */
    @Override
    ComplaintEventType type();

    /** What this did to the complaint's clocks, due times included; empty if nothing. */
    List<ClockMark> clocks();

    /** What the host carried along in the command; it goes into the complaint's own bag. */
    @Value.Default
    default Attributes attributes() {
        return Attributes.empty();
    }
}
