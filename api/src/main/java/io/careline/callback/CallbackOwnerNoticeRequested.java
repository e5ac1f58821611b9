package io.careline.callback;

import io.careline.common.AgentId;
import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import org.immutables.value.Value;

/**
 * Whoever owned the callback is to be told that another has it now (rules CP12, CB7): the host sends the message. It follows each
 * {@link CallbackReassigned} but one by the owner himself, who knows. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface CallbackOwnerNoticeRequested extends CallbackEvent
        permits ImmutableCallbackOwnerNoticeRequested {
    @Override
    default CallbackEventType type() {
        return CallbackEventType.OWNER_NOTICE_REQUESTED;
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

    /** Assembles a {@link CallbackOwnerNoticeRequested}. Not thread-safe. */
    class Builder extends ImmutableCallbackOwnerNoticeRequested.Builder {
        Builder() {}
    }
}
