package io.careline.complaint;

import org.immutables.value.Value;

/**
 * Lets a merged complaint go on by itself: the one that it was merged into had ended, or was merged itself, before it
 * could absorb this one. The standard reactions send it. What is owed to the customer is owed as if there had been no
 * merger, its breaches are not recorded again; a complaint that is archived by now is followed by a new one. Immutable and
 * thread-safe.
 */
@Value.Immutable
public sealed interface UndoMerge extends ComplaintCommand permits ImmutableUndoMerge {
    @Override
    default ComplaintCommandType type() {
        return ComplaintCommandType.UNDO_MERGE;
    }

    /** The complaint that did not absorb this one: the one that this one was merged into. */
    ComplaintId target();

    /** The command with target. */
    static UndoMerge of(ComplaintId target) {
        return builder().target(target).build();
    }

    /** Starts one; {@code target} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link UndoMerge}. Not thread-safe. */
    class Builder extends ImmutableUndoMerge.Builder {
        Builder() {}
    }
}
