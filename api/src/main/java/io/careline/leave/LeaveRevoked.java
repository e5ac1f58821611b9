package io.careline.leave;

import io.careline.common.AgentId;
import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import org.immutables.value.Value;

/** Approved leave was undone before it began: what it used is to be given back. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface LeaveRevoked extends LeaveEvent permits ImmutableLeaveRevoked {
    @Override
    default LeaveEventType type() {
        return LeaveEventType.REVOKED;
    }

    /** Whether the applicant had asked for it. */
    boolean isAsked();

    /** Whose leave it was. */
    AgentId agent();

    /** From when to when it was. */
    LeaveSpan span();

    /** How long it was. */
    LeaveCount count();

    /** Why; empty text if none was given. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    String reason();

    /** Starts one; all attributes are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link LeaveRevoked}. Not thread-safe. */
    class Builder extends ImmutableLeaveRevoked.Builder {
        Builder() {}
    }
}
