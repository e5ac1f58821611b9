package io.careline.returns;

/**
 * Says whether goods may come back, with all reasons: the house's terms or the law. Pure and thread-safe.
 */
@FunctionalInterface
public interface ReturnEvaluator {
    /**
     * The decision on facts; never null.
     *
     * @throws NullPointerException if the facts are null
     */
    ReturnDecision evaluate(ReturnFacts facts);
}
