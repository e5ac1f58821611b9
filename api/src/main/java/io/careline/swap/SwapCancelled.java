package io.careline.swap;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import io.careline.roster.RosterChange;
import io.careline.roster.RosterId;
import java.util.List;
import org.immutables.value.Value;

/** The swap was called off. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface SwapCancelled extends SwapEvent permits ImmutableSwapCancelled {
    @Override
    default SwapEventType type() {
        return SwapEventType.CANCELLED;
    }

    /** The roster that has the shifts. */
    RosterId roster();

    /** What goes back to what it was in the roster; empty before the approval. */
    List<RosterChange> changes();

    /** Why. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    String reason();

    /** Starts one; {@code roster} and {@code reason} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link SwapCancelled}. Not thread-safe. */
    class Builder extends ImmutableSwapCancelled.Builder {
        Builder() {}
    }
}
