package io.careline.scorecard;

import io.careline.common.Incubating;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A part of the score: who gives the points, for what, and how much it weighs (rule K3). Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface ScorecardPart permits ImmutableScorecardPart {
    /** Where the points come from. */
    PartRater rater();

    /** What it weighs, in per cent: 1 to 100. */
    int weight();

    /** What is marked, each as much as the others; empty exactly for a quota. */
    List<CriterionId> criteria();

    /** Refuses a weight that is not 1 to 100, a rating of nothing, a quota with criteria, and one criterion twice. */
    @Value.Check
    default void check() {
        if (weight() < 1 || weight() > 100) {
            throw new IllegalArgumentException("weight (" + weight() + ") must be 1 to 100");
        }
        if (criteria().isEmpty() != (rater() == PartRater.QUOTA)) {
            throw new IllegalArgumentException("criteria (" + criteria() + ") must be empty exactly for a quota");
        }
        if (Set.copyOf(criteria()).size() < criteria().size()) {
            throw new IllegalArgumentException("criteria (" + criteria() + ") must not repeat themselves");
        }
    }

    /** A part with its criteria. */
    static ScorecardPart of(PartRater rater, int weight, CriterionId... criteria) {
        return builder().rater(rater).weight(weight).addCriteria(criteria).build();
    }

    /** Starts one; {@code rater} and {@code weight} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ScorecardPart}. Not thread-safe. */
    class Builder extends ImmutableScorecardPart.Builder {
        Builder() {}
    }
}
