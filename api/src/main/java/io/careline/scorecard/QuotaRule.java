package io.careline.scorecard;

import io.careline.common.Incubating;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.immutables.value.Value;

/**
 * How a month's workload becomes points (rules K1, K2): the target is 100, and each step above or below it one more
 * or less, up to the edges. Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface QuotaRule permits ImmutableQuotaRule {
    /** What is counted: registrations unless it is set. */
    @Value.Default
    default Quantity quantity() {
        return Quantity.REGISTRATIONS;
    }

    /** How many are 100 points: 330 unless it is set (rule K2); 660 is the other value (rule K1). */
    @Value.Default
    default int target() {
        return 330;
    }

    /** How many more or fewer are a point: 10 unless it is set. */
    @Value.Default
    default int step() {
        return 10;
    }

    /** How far above or below the target the edges are: 50 unless it is set, for 380 and 280. */
    @Value.Default
    default int edge() {
        return 50;
    }

    /** How many points the edges are worth, up or down: 10 unless it is set. */
    @Value.Default
    default int bonus() {
        return 10;
    }

    /** Whether the bonus replaces the steps or comes on top: it replaces them unless it is set. */
    @Value.Default
    default QuotaEdges edges() {
        return QuotaEdges.REPLACING;
    }

    /** Whether exactly the edge is beyond it: yes unless it is set ("380 and more"). */
    @Value.Default
    default boolean isEdgeIncluded() {
        return true;
    }

    /** How a part of a step counts: not at all unless it is set. */
    @Value.Default
    default QuotaSteps steps() {
        return QuotaSteps.FLOORED;
    }

    /**
     * The points of a workload, to two decimals and never below zero.
     *
     * @param count how much there was of the quantity; not negative
     * @throws IllegalArgumentException if the count is negative
     */
    default BigDecimal points(BigDecimal count) {
        if (count.signum() < 0) {
            throw new IllegalArgumentException("count (" + count + ") must not be negative");
        }
        BigDecimal difference = count.subtract(BigDecimal.valueOf(target()));
        int beyond = difference.abs().compareTo(BigDecimal.valueOf(edge()));
        boolean isBeyond = isEdgeIncluded() ? beyond >= 0 : beyond > 0;
        BigDecimal change = isBeyond && edges() == QuotaEdges.REPLACING ? BigDecimal.ZERO : change(difference);
        if (isBeyond) {
            change = change.add(BigDecimal.valueOf((long) bonus() * difference.signum()));
        }
        return BigDecimal.valueOf(100).add(change).max(BigDecimal.ZERO);
    }

    private BigDecimal change(BigDecimal difference) {
        int decimals = steps() == QuotaSteps.FLOORED ? 0 : 2;
        return difference.divide(BigDecimal.valueOf(step()), decimals, RoundingMode.DOWN);
    }

    /** Refuses a target, a step or an edge below one, and a negative bonus. */
    @Value.Check
    default void check() {
        requireAtLeast("target", target(), 1);
        requireAtLeast("step", step(), 1);
        requireAtLeast("edge", edge(), 1);
        requireAtLeast("bonus", bonus(), 0);
    }

    private static void requireAtLeast(String name, int number, int least) {
        if (number < least) {
            throw new IllegalArgumentException(name + " (" + number + ") must be at least " + least);
        }
    }

    /** The rule of the handbook with another target, its edges as far from it. */
    static QuotaRule of(int target) {
        return builder().target(target).build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link QuotaRule}. Not thread-safe. */
    class Builder extends ImmutableQuotaRule.Builder {
        Builder() {}
    }
}
