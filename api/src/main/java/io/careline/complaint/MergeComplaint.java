package io.careline.complaint;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Merges the complaint into another one about the same matter, which goes on for both. What the other is like is the
 * caller's to say; that it absorbs this one is a second decision, which the standard reactions ask for.
 *
 * <p>The view of the target may be old: the target can have ended meanwhile, or have been merged into this very complaint.
 * Then it does not absorb this one ({@link AbsorptionDeclined}), and the merger is undone ({@link UndoMerge}). Of two
 * mergers that cross, one comes to nothing, or both do; somebody handles the matter either way, as long as the host sends
 * what the events ask for. Immutable and thread-safe.
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
