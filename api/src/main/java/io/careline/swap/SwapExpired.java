package io.careline.swap;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/** Nobody answered in time. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface SwapExpired extends SwapEvent permits ImmutableSwapExpired {
    @Override
    default SwapEventType type() {
        return SwapEventType.EXPIRED;
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link SwapExpired}. Not thread-safe. */
    class Builder extends ImmutableSwapExpired.Builder {
        Builder() {}
    }
}
