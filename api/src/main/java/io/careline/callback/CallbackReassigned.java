package io.careline.callback;

import io.careline.common.AgentId;
import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.lifecycle.Actor;
import org.immutables.value.Value;

/** Another owner has the callback; the one before is to be told (rules CP12, CB7). Immutable and thread-safe. */
@Value.Immutable
public sealed interface CallbackReassigned extends CallbackEvent permits ImmutableCallbackReassigned {
    @Override
    default CallbackEventType type() {
        return CallbackEventType.REASSIGNED;
    }

    /** Who is to call now. */
    Actor assignee();

    /** Who was to call before and is to be told. */
    AgentId previousOwner();

    /** Why. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    String reason();

    /** Starts one; {@code assignee}, {@code previousOwner} and {@code reason} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link CallbackReassigned}. Not thread-safe. */
    class Builder extends ImmutableCallbackReassigned.Builder {
        Builder() {}
    }
}
