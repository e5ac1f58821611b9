package io.careline.swap;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import io.careline.roster.RosterId;
import java.util.Optional;
import org.immutables.value.Value;

/** Asks for a shift to be swapped, given away or claimed. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface RequestSwap extends SwapCommand permits ImmutableRequestSwap {
    @Override
    default SwapCommandType type() {
        return SwapCommandType.REQUEST;
    }

    /** What is to be swapped. */
    SwapTerms terms();

    /** The roster that has the shifts. */
    RosterId roster();

    /** What is known of the two people. */
    SwapFacts facts();

    /** What has to be attended to in working time (rule W2); demanded unless the policy does not ask for it. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> reason();

    /** The entry in the swap register, if it is there already. */
    Optional<String> registerEntry();

    /** Starts one; {@code terms}, {@code roster} and {@code facts} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RequestSwap}. Not thread-safe. */
    class Builder extends ImmutableRequestSwap.Builder {
        Builder() {}
    }
}
