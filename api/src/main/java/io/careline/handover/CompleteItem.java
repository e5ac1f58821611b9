package io.careline.handover;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/** Notes that nothing is left to do about an item (rule H9). Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface CompleteItem extends HandoverCommand permits ImmutableCompleteItem {
    @Override
    default HandoverCommandType type() {
        return HandoverCommandType.COMPLETE_ITEM;
    }

    /** Its number. */
    int item();

    /** The command for an item. */
    static CompleteItem of(int item) {
        return builder().item(item).build();
    }

    /** Starts one; {@code item} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link CompleteItem}. Not thread-safe. */
    class Builder extends ImmutableCompleteItem.Builder {
        Builder() {}
    }
}
