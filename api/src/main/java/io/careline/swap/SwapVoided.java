package io.careline.swap;

import io.careline.common.Incubating;
import io.careline.roster.RosterChange;
import io.careline.roster.RosterId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The roster changed underneath: the swap no longer stands. Of one in force, the other shift goes back if it has not begun.
 * Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface SwapVoided extends SwapEvent permits ImmutableSwapVoided {
    @Override
    default SwapEventType type() {
        return SwapEventType.VOIDED;
    }

    /** The changes that upset it. */
    List<RosterChange> changes();

    /** The roster that has the shifts; empty if a snapshot did not say. */
    Optional<RosterId> roster();

    /**
     * What goes back to what it was in the roster: a shift that changed hands, that the changes do not touch, and that has
     * not begun; empty before the approval.
     */
    List<RosterChange> returned();

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link SwapVoided}. Not thread-safe. */
    class Builder extends ImmutableSwapVoided.Builder {
        Builder() {}
    }
}
