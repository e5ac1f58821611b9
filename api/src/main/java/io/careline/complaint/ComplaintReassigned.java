package io.careline.complaint;

import io.careline.common.AgentId;
import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.lifecycle.Actor;
import org.immutables.value.Value;

/** Another owner has the complaint; the one before is to be told (rule CP12). Immutable and thread-safe. */
@Value.Immutable
public sealed interface ComplaintReassigned extends ComplaintEvent permits ImmutableComplaintReassigned {
    @Override
    default ComplaintEventType type() {
        return ComplaintEventType.REASSIGNED;
    }

    /** Who owns it now. */
    Actor assignee();

    /** Who owned it before and is to be told. */
    AgentId previousOwner();

    /** Why. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    String reason();

    /** Starts one; {@code assignee}, {@code previousOwner} and {@code reason} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ComplaintReassigned}. Not thread-safe. */
    class Builder extends ImmutableComplaintReassigned.Builder {
        Builder() {}
    }
}
