package io.careline.complaint;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * Places the complaint under a parent, which is not closed before its children, or under none. That no circle comes of
 * it holds for the ancestors that the caller names; the parent stays open from when it was told, which the standard
 * reactions ask for. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface SetParent extends ComplaintCommand permits ImmutableSetParent {
    @Override
    default ComplaintCommandType type() {
        return ComplaintCommandType.SET_PARENT;
    }

    /** The parent: not this complaint, not merged or ended, and not below this one; no parent any more if empty. */
    Optional<ComplaintView> parent();

    /** The command with the parent. */
    static SetParent of(ComplaintView parent) {
        return builder().parent(parent).build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link SetParent}. Not thread-safe. */
    class Builder extends ImmutableSetParent.Builder {
        Builder() {}
    }
}
