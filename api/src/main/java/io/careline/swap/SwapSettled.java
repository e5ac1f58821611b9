package io.careline.swap;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/** Everything that was swapped is worked. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface SwapSettled extends SwapEvent permits ImmutableSwapSettled {
    @Override
    default SwapEventType type() {
        return SwapEventType.SETTLED;
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link SwapSettled}. Not thread-safe. */
    class Builder extends ImmutableSwapSettled.Builder {
        Builder() {}
    }
}
