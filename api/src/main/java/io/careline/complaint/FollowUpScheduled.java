package io.careline.complaint;

import java.time.Instant;
import org.immutables.value.Value;

/** It is set when the customer is asked whether he is satisfied (rule CP6). Immutable and thread-safe. */
@Value.Immutable
public sealed interface FollowUpScheduled extends ComplaintEvent permits ImmutableFollowUpScheduled {
    @Override
    default ComplaintEventType type() {
        return ComplaintEventType.FOLLOW_UP_SCHEDULED;
    }

    /** When. */
    Instant at();

    /** Which round it is, from 1. */
    int round();

    /** Starts one; {@code at} and {@code round} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link FollowUpScheduled}. Not thread-safe. */
    class Builder extends ImmutableFollowUpScheduled.Builder {
        Builder() {}
    }
}
