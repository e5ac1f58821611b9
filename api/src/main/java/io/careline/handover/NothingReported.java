package io.careline.handover;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/** There is nothing of a kind. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface NothingReported extends HandoverEvent permits ImmutableNothingReported {
    @Override
    default HandoverEventType type() {
        return HandoverEventType.NOTHING_REPORTED;
    }

    /** The kind. */
    HandoverItemKind kind();

    /** Starts one; {@code kind} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link NothingReported}. Not thread-safe. */
    class Builder extends ImmutableNothingReported.Builder {
        Builder() {}
    }
}
