package io.careline.handover;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/**
 * Something to hand over is in the book; what the giver has signed before is not what he hands over any more. Immutable
 * and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface ItemRecorded extends HandoverEvent permits ImmutableItemRecorded {
    @Override
    default HandoverEventType type() {
        return HandoverEventType.ITEM_RECORDED;
    }

    /** The item with its number. */
    HandoverItem item();

    /** Starts one; {@code item} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link ItemRecorded}. Not thread-safe. */
    class Builder extends ImmutableItemRecorded.Builder {
        Builder() {}
    }
}
