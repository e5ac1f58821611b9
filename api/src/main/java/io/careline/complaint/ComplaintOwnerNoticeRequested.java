package io.careline.complaint;

import io.careline.common.AgentId;
import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import org.immutables.value.Value;

/**
 * Whoever owned the complaint is to be told that another has it now (rule CP12): the host sends the message. It follows each
 * {@link ComplaintReassigned} but one by the owner himself, who knows. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface ComplaintOwnerNoticeRequested extends ComplaintEvent
        permits ImmutableComplaintOwnerNoticeRequested {
    @Override
    default ComplaintEventType type() {
        return ComplaintEventType.OWNER_NOTICE_REQUESTED;
    }

    /** Whom to tell: the owner before. */
    AgentId recipient();

    /** Who has it now. */
    AgentId assignee();

    /** Why. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    String reason();

    /** Starts one; {@code recipient}, {@code assignee} and {@code reason} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ComplaintOwnerNoticeRequested}. Not thread-safe. */
    class Builder extends ImmutableComplaintOwnerNoticeRequested.Builder {
        Builder() {}
    }
}
