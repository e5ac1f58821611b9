package io.careline.leave;

import io.careline.common.Incubating;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The leave is longer or shorter than it was, or the agent is wanted back at another time, because the calendar has
 * changed: a difference is to be booked. Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface LeaveRecounted extends LeaveEvent permits ImmutableLeaveRecounted {
    @Override
    default LeaveEventType type() {
        return LeaveEventType.RECOUNTED;
    }

    /** How long it was. */
    LeaveCount before();

    /** How long it is. */
    LeaveCount after();

    /** When it begins by now. */
    Instant startsAt();

    /** When it ends by now. */
    Instant endsAt();

    /** Until when the agent reports back by now (rule L10). */
    Instant returnDueAt();

    /** Until when papers are owed by now (rule L16); empty if none are. */
    Optional<Instant> papersDueAt();

    /** Starts one; all attributes but {@code papersDueAt} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link LeaveRecounted}. Not thread-safe. */
    class Builder extends ImmutableLeaveRecounted.Builder {
        Builder() {}
    }
}
