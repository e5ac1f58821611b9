package io.careline.examples.replay.mapping;

import io.careline.complaint.Complaint;
import io.careline.examples.replay.input.LogEvent;
import java.util.Optional;

/**
 * An event with what a mapping may look at to read it.
 *
 * @param caseId the case
 * @param before the event before in the case; empty for the first
 * @param event the event
 * @param next the event after it; empty for the last
 * @param complaint the complaint as it stands
 */
public record Moment(
        String caseId, Optional<LogEvent> before, LogEvent event, Optional<LogEvent> next, Complaint complaint) {
    boolean isUserChanged() {
        return before.filter(earlier -> !earlier.user().equals(event.user())).isPresent();
    }

    Condition.Owner owner() {
        return complaint
                .owner()
                .map(owner -> owner.id().value().equals(event.user()) ? Condition.Owner.SELF : Condition.Owner.OTHER)
                .orElse(Condition.Owner.NONE);
    }

    /** The same event when the complaint has changed. */
    public Moment with(Complaint changed) {
        return new Moment(caseId, before, event, next, changed);
    }
}
