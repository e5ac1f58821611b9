package io.careline.complaint;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Merges the complaint into another one about the same matter, which goes on for both. What the other is like is the
 * caller's to say; that it absorbs this one is a second decision, which the standard reactions ask for.
 *
 * <p>The view of the target must still be true when the merger is saved: save it in one transaction that checks the
 * revision of both complaints, the one that was decided on and the one that the view was made of. Otherwise two mergers
 * can cross: each complaint goes into the other, both are merged, and nobody handles the matter. Then each refuses to
 * absorb the other with {@code lifecycle.not-permitted} and the {@code status} MERGED; such a refusal calls for a new
 * complaint that follows one of the two. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface MergeComplaint extends ComplaintCommand permits ImmutableMergeComplaint {
    @Override
    default ComplaintCommandType type() {
        return ComplaintCommandType.MERGE;
    }

    /** The complaint to go on with: not this one, not merged or ended itself, and not below this one. */
    ComplaintView target();

    /** Why; a missing or blank one is refused. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> reason();

    /** The command with target and reason. */
    static MergeComplaint of(ComplaintView target, String reason) {
        return builder().target(target).reason(reason).build();
    }

    /** Starts one; {@code target} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link MergeComplaint}. Not thread-safe. */
    class Builder extends ImmutableMergeComplaint.Builder {
        Builder() {}
    }
}
