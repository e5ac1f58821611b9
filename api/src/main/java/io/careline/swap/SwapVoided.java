package io.careline.swap;

import io.careline.common.Incubating;
import io.careline.roster.RosterChange;
import java.util.List;
import org.immutables.value.Value;

/** The roster changed underneath: the swap no longer stands. What it has changed itself stays. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface SwapVoided extends SwapEvent permits ImmutableSwapVoided {
    @Override
    default SwapEventType type() {
        return SwapEventType.VOIDED;
    }

    /** The changes that upset it. */
    List<RosterChange> changes();

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link SwapVoided}. Not thread-safe. */
    class Builder extends ImmutableSwapVoided.Builder {
        Builder() {}
    }
}
