package io.careline.complaint;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Sets when the customer is asked whether he is satisfied (rules CP6, CP9). Immutable and thread-safe. */
@Value.Immutable
public sealed interface ScheduleFollowUp extends ComplaintCommand permits ImmutableScheduleFollowUp {
    @Override
    default ComplaintCommandType type() {
        return ComplaintCommandType.SCHEDULE_FOLLOW_UP;
    }

    /** When; as the policy says for the customer's tier if empty. */
    Optional<Instant> at();

    /** The command without anything else. */
    static ScheduleFollowUp of() {
        return builder().build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ScheduleFollowUp}. Not thread-safe. */
    class Builder extends ImmutableScheduleFollowUp.Builder {
        Builder() {}
    }
}
