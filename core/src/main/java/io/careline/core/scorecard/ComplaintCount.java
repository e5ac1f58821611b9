package io.careline.core.scorecard;

import io.careline.common.AgentId;
import io.careline.complaint.ComplaintAssigned;
import io.careline.complaint.ComplaintClaimed;
import io.careline.complaint.ComplaintEvent;
import io.careline.complaint.ComplaintId;
import io.careline.complaint.ComplaintMerged;
import io.careline.complaint.ComplaintReassigned;
import io.careline.complaint.ComplaintRegistered;
import io.careline.complaint.FinalResponseIssued;
import io.careline.complaint.FollowUpOutcome;
import io.careline.complaint.FollowUpRecorded;
import io.careline.complaint.MergeUndone;
import io.careline.complaint.ResponseOutcome;
import io.careline.complaint.ResponseProposed;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.EventEnvelope;
import io.careline.scorecard.Quantity;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts complaints: who registered them, whom they are about, whether customers are satisfied (rules K1, CP20, M). */
record ComplaintCount(Map<ComplaintId, AgentId> about) {
    void of(String id, List<EventEnvelope<?>> events, Counts counts) {
        AgentId subject = about.get(ComplaintId.of(id));
        AgentId owner = null;
        boolean isOfMonth = false;
        boolean isMerged = false;
        boolean isUpheld = false;
        for (EventEnvelope<?> envelope : events) {
            if (!(envelope.event() instanceof ComplaintEvent event)) {
                continue;
            }
            owner = owner(event, owner);
            if (event instanceof ComplaintRegistered registered) {
                isOfMonth = counts.month().includes(registered.receivedAt());
                counts.oneIf(counts.month().includes(envelope.time()), envelope.actor(), Quantity.REGISTRATIONS);
            } else if (event instanceof ComplaintMerged) {
                isMerged = true;
            } else if (event instanceof MergeUndone) {
                isMerged = false;
            } else if (event instanceof ResponseProposed proposed) {
                isUpheld = isUpheld(proposed.outcome());
            } else if (event instanceof FinalResponseIssued issued) {
                isUpheld = isUpheld(issued.outcome());
            } else if (owner != null
                    && event instanceof FollowUpRecorded asked
                    && counts.month().includes(envelope.time())) {
                satisfaction(asked.outcome(), owner, counts);
            }
        }
        if (subject != null && isOfMonth && !isMerged) {
            counts.one(subject, Quantity.COMPLAINTS_ABOUT);
            counts.oneIf(isUpheld, subject, Quantity.COMPLAINTS_UPHELD);
        }
    }

    private static @Nullable AgentId owner(ComplaintEvent event, @Nullable AgentId before) {
        if (event instanceof ComplaintRegistered registered) {
            return registered.owner().map(Actor::id).orElse(null);
        }
        if (event instanceof ComplaintAssigned assigned) {
            return assigned.assignee().id();
        }
        if (event instanceof ComplaintClaimed claimed) {
            return claimed.assignee().id();
        }
        return event instanceof ComplaintReassigned reassigned
                ? reassigned.assignee().id()
                : before;
    }

    private static void satisfaction(FollowUpOutcome outcome, AgentId owner, Counts counts) {
        counts.oneIf(
                outcome == FollowUpOutcome.SATISFIED || outcome == FollowUpOutcome.DISSATISFIED,
                owner,
                Quantity.CUSTOMERS_ASKED);
        counts.oneIf(outcome == FollowUpOutcome.SATISFIED, owner, Quantity.CUSTOMERS_SATISFIED);
    }

    private static boolean isUpheld(ResponseOutcome outcome) {
        return outcome == ResponseOutcome.UPHELD || outcome == ResponseOutcome.PARTIALLY_UPHELD;
    }
}
