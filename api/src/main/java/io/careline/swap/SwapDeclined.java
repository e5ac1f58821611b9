package io.careline.swap;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import org.immutables.value.Value;

/** Somebody who had to agree did not. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface SwapDeclined extends SwapEvent permits ImmutableSwapDeclined {
    @Override
    default SwapEventType type() {
        return SwapEventType.DECLINED;
    }

    /** As what. */
    SwapParty party();

    /** Why. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    String reason();

    /** Starts one; {@code party} and {@code reason} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link SwapDeclined}. Not thread-safe. */
    class Builder extends ImmutableSwapDeclined.Builder {
        Builder() {}
    }
}
