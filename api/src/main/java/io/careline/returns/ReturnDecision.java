package io.careline.returns;

import io.careline.common.Money;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.PolicyVersion;
import io.careline.lifecycle.Rejection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** Whether goods may come back, by one set of rules, with all reasons. Immutable and thread-safe. */
@Value.Immutable
public sealed interface ReturnDecision permits ImmutableReturnDecision {
    /** Whether they may. */
    ReturnOutcome outcome();

    /** The terms by which it was decided: those in force when the goods were ordered; empty if there were none. */
    Optional<PolicyVersion> policy();

    /** Where the rules are written, for people: the articles of a law; empty for the terms of a house. */
    Optional<String> source();

    /** Everything that speaks against it or is missing, in the order of the rules; empty only if it is eligible. */
    List<Rejection> reasons();

    /** What is worth knowing beside; it decides nothing. */
    List<Finding> findings();

    /** The last moment at which the buyer can ask; empty if that cannot be said. */
    Optional<Instant> deadline();

    /** Who pays each way; empty if that cannot be said, or the goods may not come back. */
    Optional<FreightTerms> freight();

    /** What the buyer can have for them; empty if the goods may not come back. */
    Set<ReturnRemedy> remedies();

    /**
     * The most money that is due, freight settled, not negative: a proposal. Empty unless a refund is a remedy and it is
     * eligible or to be reviewed.
     */
    Optional<Money> refund();

    /** Refuses a decision that contradicts itself. */
    @Value.Check
    default void check() {
        require(
                reasons().isEmpty() == (outcome() == ReturnOutcome.ELIGIBLE),
                "reasons (" + reasons() + ") must be empty if and only if it is eligible");
        require(
                remedies().isEmpty() == (outcome() == ReturnOutcome.INELIGIBLE),
                "remedies (" + remedies() + ") must be empty if and only if it is ineligible");
        boolean isDue = remedies().contains(ReturnRemedy.REFUND) && outcome() != ReturnOutcome.NEEDS_INFORMATION;
        require(
                refund().isPresent() == isDue,
                "refund (" + refund() + ") must be there if and only if one is due in " + outcome());
    }

    private static void require(boolean holds, String fault) {
        if (!holds) {
            throw new IllegalArgumentException(fault);
        }
    }

    /** Starts one; {@code outcome} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ReturnDecision}. Not thread-safe. */
    class Builder extends ImmutableReturnDecision.Builder {
        Builder() {}
    }
}
