package io.careline.swap;

import io.careline.common.Incubating;
import io.careline.roster.RosterChange;
import io.careline.roster.RosterId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The swap is in force: both reassignments, made together or not at all. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface SwapApproved extends SwapEvent permits ImmutableSwapApproved {
    @Override
    default SwapEventType type() {
        return SwapEventType.APPROVED;
    }

    /** The roster that has the shifts. */
    RosterId roster();

    /** What changes in the roster, each with its cause. */
    List<RosterChange> changes();

    /** Until when everything has to be worked; empty if nothing is paid back. */
    Optional<Instant> repaymentDueAt();

    /** Starts one; {@code roster} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link SwapApproved}. Not thread-safe. */
    class Builder extends ImmutableSwapApproved.Builder {
        Builder() {}
    }
}
