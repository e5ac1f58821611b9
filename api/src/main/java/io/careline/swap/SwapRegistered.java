package io.careline.swap;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/** The entry in the swap register is known. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface SwapRegistered extends SwapEvent permits ImmutableSwapRegistered {
    @Override
    default SwapEventType type() {
        return SwapEventType.REGISTERED;
    }

    /** The entry. */
    String entry();

    /** Starts one; {@code entry} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link SwapRegistered}. Not thread-safe. */
    class Builder extends ImmutableSwapRegistered.Builder {
        Builder() {}
    }
}
