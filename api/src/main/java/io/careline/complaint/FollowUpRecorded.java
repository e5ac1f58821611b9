package io.careline.complaint;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import java.util.Optional;
import org.immutables.value.Value;

/** A follow-up ended (rule CP6). Immutable and thread-safe. */
@Value.Immutable
public sealed interface FollowUpRecorded extends ComplaintEvent permits ImmutableFollowUpRecorded {
    @Override
    default ComplaintEventType type() {
        return ComplaintEventType.FOLLOW_UP_RECORDED;
    }

    /** How it ended. */
    FollowUpOutcome outcome();

    /** Which round it was, from 1. */
    int round();

    /** Whether no further round is to follow. */
    boolean isLast();

    /** What was said. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> note();

    /** Starts one; {@code outcome}, {@code round} and {@code isLast} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link FollowUpRecorded}. Not thread-safe. */
    class Builder extends ImmutableFollowUpRecorded.Builder {
        Builder() {}
    }
}
