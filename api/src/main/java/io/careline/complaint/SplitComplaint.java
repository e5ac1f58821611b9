package io.careline.complaint;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.DepartmentId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Makes a complaint of its own out of one of several matters; it came in when this one did, and starts with the same
 * owner (rule CP23). Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface SplitComplaint extends ComplaintCommand permits ImmutableSplitComplaint {
    @Override
    default ComplaintCommandType type() {
        return ComplaintCommandType.SPLIT;
    }

    /** What the new complaint is about; a missing or blank one is refused (rule CP2). */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> summary();

    /** The department that it concerns; this one's if empty. */
    Optional<DepartmentId> department();

    /** What kind of matter it is; this one's if empty. */
    Optional<Category> category();

    /** Its product or service; this one's if empty. */
    Optional<Product> product();

    /** Whether it becomes a child of this one, which then is not closed before it. */
    @Value.Default
    default boolean isChild() {
        return false;
    }

    /** The command with summary. */
    static SplitComplaint of(String summary) {
        return builder().summary(summary).build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link SplitComplaint}. Not thread-safe. */
    class Builder extends ImmutableSplitComplaint.Builder {
        Builder() {}
    }
}
