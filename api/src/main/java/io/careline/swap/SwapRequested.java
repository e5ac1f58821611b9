package io.careline.swap;

import io.careline.common.AgentId;
import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import io.careline.roster.RosterId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A swap was asked for. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface SwapRequested extends SwapEvent permits ImmutableSwapRequested {
    @Override
    default SwapEventType type() {
        return SwapEventType.REQUESTED;
    }

    /** What is to be swapped. */
    SwapTerms terms();

    /** The roster that has the shifts. */
    RosterId roster();

    /** The zone of its days and hours. */
    ZoneId zone();

    /** Who has to agree. */
    SwapChain chain();

    /** The team leaders of the two, as far as they are known. */
    List<AgentId> leads();

    /** Until when everybody has to have agreed. */
    Instant expiresAt();

    /** What has to be attended to (rule W2). */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> reason();

    /** The entry in the swap register, if it is there already. */
    Optional<String> registerEntry();

    /** Starts one; {@code terms}, {@code roster}, {@code zone}, {@code chain} and {@code expiresAt} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link SwapRequested}. Not thread-safe. */
    class Builder extends ImmutableSwapRequested.Builder {
        Builder() {}
    }
}
