package io.careline.callback;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.complaint.ComplaintId;
import org.immutables.value.Value;

/**
 * The customer is not satisfied: the answer to the source case is to be disputed (rule CB1). Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface CaseDisputeRequested extends CallbackEvent permits ImmutableCaseDisputeRequested {
    @Override
    default CallbackEventType type() {
        return CallbackEventType.CASE_DISPUTE_REQUESTED;
    }

    /** The source case. */
    ComplaintId caseId();

    /** Why. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    String reason();

    /** Starts one; {@code caseId} and {@code reason} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link CaseDisputeRequested}. Not thread-safe. */
    class Builder extends ImmutableCaseDisputeRequested.Builder {
        Builder() {}
    }
}
