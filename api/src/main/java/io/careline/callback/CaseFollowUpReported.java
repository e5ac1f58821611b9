package io.careline.callback;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.complaint.ComplaintId;
import io.careline.complaint.FollowUpOutcome;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A call that asked whether the customer is satisfied has its outcome, which is to be recorded on the source case (rules
 * CB1, CP6). A customer who is dissatisfied disputes the answer instead: {@link CaseDisputeRequested}. Immutable and
 * thread-safe.
 */
@Value.Immutable
public sealed interface CaseFollowUpReported extends CallbackEvent permits ImmutableCaseFollowUpReported {
    @Override
    default CallbackEventType type() {
        return CallbackEventType.CASE_FOLLOW_UP_REPORTED;
    }

    /** The source case. */
    ComplaintId caseId();

    /** How its follow-up ended. */
    FollowUpOutcome outcome();

    /** What the customer said. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> note();

    /** Starts one; {@code caseId} and {@code outcome} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link CaseFollowUpReported}. Not thread-safe. */
    class Builder extends ImmutableCaseFollowUpReported.Builder {
        Builder() {}
    }
}
