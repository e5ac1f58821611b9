package io.careline.complaint;

import java.util.Optional;
import org.immutables.value.Value;

/** The complaint has another parent, or none any more. Immutable and thread-safe. */
@Value.Immutable
public sealed interface ParentSet extends ComplaintEvent permits ImmutableParentSet {
    @Override
    default ComplaintEventType type() {
        return ComplaintEventType.PARENT_SET;
    }

    /** The parent; none if empty. */
    Optional<ComplaintId> parent();

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ParentSet}. Not thread-safe. */
    class Builder extends ImmutableParentSet.Builder {
        Builder() {}
    }
}
