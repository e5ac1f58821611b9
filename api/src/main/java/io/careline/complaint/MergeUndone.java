package io.careline.complaint;

import org.immutables.value.Value;

/**
 * The complaint goes on by itself, because the one that it was merged into did not absorb it. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface MergeUndone extends ComplaintEvent permits ImmutableMergeUndone {
    @Override
    default ComplaintEventType type() {
        return ComplaintEventType.MERGE_UNDONE;
    }

    /** The complaint that it was merged into. */
    ComplaintId target();

    /** Starts one; {@code target} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link MergeUndone}. Not thread-safe. */
    class Builder extends ImmutableMergeUndone.Builder {
        Builder() {}
    }
}
