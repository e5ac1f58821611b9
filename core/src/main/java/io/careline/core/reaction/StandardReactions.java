package io.careline.core.reaction;

import io.careline.complaint.ComplaintId;
import io.careline.complaint.FollowUpCaseRequested;
import io.careline.complaint.RegisterComplaint;
import io.careline.lifecycle.EventEnvelope;
import io.careline.reaction.Reactions;

/** The answers every desk needs; a host adds its own with {@link Reactions.Builder#addAll(Reactions)}. */
public final class StandardReactions {
    private static final Reactions ALL = Reactions.builder()
            .on(FollowUpCaseRequested.class, StandardReactions::registerFollowUpCase)
            .build();

    private StandardReactions() {}

    /**
     * All of them. A complaint too old to be reopened is followed by a new one that names it (gap G14).
     */
    public static Reactions all() {
        return ALL;
    }

    private static Reactions.Answer registerFollowUpCase(FollowUpCaseRequested event, EventEnvelope<?> envelope) {
        return new Reactions.Answer(
                envelope.lifecycle(),
                event.newCase().value(),
                RegisterComplaint.builder()
                        .customer(event.customer())
                        .receivedAt(envelope.time())
                        .channel(event.channel())
                        .department(event.department())
                        .summary(event.reason())
                        .tier(event.tier())
                        .category(event.category())
                        .product(event.product())
                        .follows(ComplaintId.of(envelope.aggregateId()))
                        .build());
    }
}
