package io.careline.leave;

import io.careline.common.Incubating;
import java.time.Instant;
import org.immutables.value.Value;

/** Papers that were owed did not come in time. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface PapersMissed extends LeaveEvent permits ImmutablePapersMissed {
    @Override
    default LeaveEventType type() {
        return LeaveEventType.PAPERS_MISSED;
    }

    /** Until when they were owed. */
    Instant dueAt();

    /** Starts one; {@code dueAt} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link PapersMissed}. Not thread-safe. */
    class Builder extends ImmutablePapersMissed.Builder {
        Builder() {}
    }
}
