package io.careline.complaint;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Notes how a follow-up ended (rule CP6): satisfied closes, dissatisfied disputes, anything else asks for another
 * round. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface RecordFollowUp extends ComplaintCommand permits ImmutableRecordFollowUp {
    @Override
    default ComplaintCommandType type() {
        return ComplaintCommandType.RECORD_FOLLOW_UP;
    }

    /** How it ended. */
    FollowUpOutcome outcome();

    /** What was said. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> note();

    /** The command with outcome. */
    static RecordFollowUp of(FollowUpOutcome outcome) {
        return builder().outcome(outcome).build();
    }

    /** Starts one; {@code outcome} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RecordFollowUp}. Not thread-safe. */
    class Builder extends ImmutableRecordFollowUp.Builder {
        Builder() {}
    }
}
