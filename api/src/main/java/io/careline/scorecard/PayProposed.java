package io.careline.scorecard;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/** Money is proposed: for a person to decide (rules K5, K8). Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface PayProposed extends ScorecardEvent permits ImmutablePayProposed {
    @Override
    default ScorecardEventType type() {
        return ScorecardEventType.PAY_PROPOSED;
    }

    /** What is proposed. */
    PayProposal proposal();

    /** Starts one; {@code proposal} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link PayProposed}. Not thread-safe. */
    class Builder extends ImmutablePayProposed.Builder {
        Builder() {}
    }
}
