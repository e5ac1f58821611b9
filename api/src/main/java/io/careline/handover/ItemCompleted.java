package io.careline.handover;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/** Nothing is left to do about an item. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface ItemCompleted extends HandoverEvent permits ImmutableItemCompleted {
    @Override
    default HandoverEventType type() {
        return HandoverEventType.ITEM_COMPLETED;
    }

    /** Its number. */
    int item();

    /** Starts one; {@code item} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link ItemCompleted}. Not thread-safe. */
    class Builder extends ImmutableItemCompleted.Builder {
        Builder() {}
    }
}
