package io.careline.swap;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/** Somebody who had to agree agreed. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface SwapConsented extends SwapEvent permits ImmutableSwapConsented {
    @Override
    default SwapEventType type() {
        return SwapEventType.CONSENTED;
    }

    /** Who, as what, and when. */
    SwapConsent consent();

    /** Starts one; {@code consent} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link SwapConsented}. Not thread-safe. */
    class Builder extends ImmutableSwapConsented.Builder {
        Builder() {}
    }
}
