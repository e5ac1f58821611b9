package io.careline.core.reaction;

import io.careline.callback.CallbackPurpose;
import io.careline.callback.CaseDisputeRequested;
import io.careline.callback.NewCaseRequested;
import io.careline.callback.RequestCallback;
import io.careline.complaint.Channel;
import io.careline.complaint.ComplaintId;
import io.careline.complaint.DisputeResponse;
import io.careline.complaint.FollowUpCaseRequested;
import io.careline.complaint.RegisterComplaint;
import io.careline.complaint.SatisfactionCallRequested;
import io.careline.lifecycle.EventEnvelope;
import io.careline.reaction.Reactions;

/** The answers every desk needs; a host adds its own with {@link Reactions.Builder#addAll(Reactions)}. */
public final class StandardReactions {
    private static final String COMPLAINT = "complaint";
    private static final String CALLBACK = "callback";

    private static final Reactions ALL = Reactions.builder()
            .on(FollowUpCaseRequested.class, StandardReactions::registerFollowUpCase)
            .on(SatisfactionCallRequested.class, StandardReactions::requestSatisfactionCall)
            .on(CaseDisputeRequested.class, StandardReactions::disputeResponse)
            .on(NewCaseRequested.class, StandardReactions::registerNewCase)
            .build();

    private StandardReactions() {}

    /**
     * All of them. A complaint too old to be reopened is followed by a new one that names it (gap G14). A solved one whose
     * policy asks for it is followed by a callback (rule CB1), which the host may send with the callbacks that it knows to
     * be open still: a complaint that was disputed is solved more than once. A customer who
     * was called and is not satisfied disputes the answer to his complaint (rule CB1); his new requirement becomes a
     * complaint that names the original one (rule CB6). A complaint that was closed meanwhile refuses the dispute: it is
     * for the host to reopen it.
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

    private static Reactions.Answer requestSatisfactionCall(
            SatisfactionCallRequested event, EventEnvelope<?> envelope) {
        return new Reactions.Answer(
                CALLBACK,
                envelope.aggregateId() + "/call-" + envelope.version(),
                RequestCallback.builder()
                        .customer(event.customer())
                        .zone(event.zone())
                        .purpose(CallbackPurpose.SATISFACTION)
                        .caseId(ComplaintId.of(envelope.aggregateId()))
                        .department(event.department())
                        .build());
    }

    private static Reactions.Answer disputeResponse(CaseDisputeRequested event, EventEnvelope<?> envelope) {
        return new Reactions.Answer(COMPLAINT, event.caseId().value(), DisputeResponse.of(event.reason()));
    }

    private static Reactions.Answer registerNewCase(NewCaseRequested event, EventEnvelope<?> envelope) {
        return new Reactions.Answer(
                COMPLAINT,
                event.newCase().value(),
                RegisterComplaint.builder()
                        .customer(event.customer())
                        .receivedAt(envelope.time())
                        .channel(Channel.PHONE)
                        .department(event.department())
                        .summary(event.summary())
                        .owner(event.owner())
                        .follows(event.follows())
                        .build());
    }
}
