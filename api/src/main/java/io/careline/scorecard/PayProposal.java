package io.careline.scorecard;

import io.careline.common.Incubating;
import io.careline.common.Money;
import org.immutables.value.Value;

/** Money that a person may grant, or take off; never decided here. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface PayProposal permits ImmutablePayProposal {
    /** What is proposed. */
    PayProposalKind kind();

    /** How much, above zero; a deduction as well. */
    Money amount();

    /** The rule it comes from. */
    String ruleId();

    /** Refuses an amount that is not above zero. */
    @Value.Check
    default void check() {
        if (!amount().isPositive()) {
            throw new IllegalArgumentException("amount (" + amount() + ") must be above zero");
        }
    }

    /** A proposal. */
    static PayProposal of(PayProposalKind kind, Money amount, String ruleId) {
        return builder().kind(kind).amount(amount).ruleId(ruleId).build();
    }

    /** Starts one; all attributes are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link PayProposal}. Not thread-safe. */
    class Builder extends ImmutablePayProposal.Builder {
        Builder() {}
    }
}
