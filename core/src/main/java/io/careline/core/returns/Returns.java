package io.careline.core.returns;

import io.careline.core.lifecycle.LifecycleBuilder;
import io.careline.lifecycle.Lifecycle;
import io.careline.returns.GoodsReturn;
import io.careline.returns.ReturnCommand;
import io.careline.returns.ReturnComparison;
import io.careline.returns.ReturnEvaluator;
import io.careline.returns.ReturnEvent;
import io.careline.returns.ReturnFacts;
import io.careline.returns.ReturnPolicy;
import java.util.Objects;

/** Decides returns, and builds their life cycle for a desk. */
public final class Returns {
    private Returns() {}

    /** The house's decision by its own terms: those in force when the goods were ordered (rules RT1 to RT6, RT8). */
    public static ReturnEvaluator house(ReturnPolicy policy) {
        return new HouseTerms(Objects.requireNonNull(policy, "policy"));
    }

    /**
     * The decision by the law of mainland China (rule RT7): article 25 of the consumer law and the measures on returns
     * within seven days (2017, revised 2020). Verify with counsel.
     */
    public static ReturnEvaluator chinaLegalFloor() {
        return new ChinaLegalFloor();
    }

    /**
     * The house and the law of mainland China side by side.
     *
     * @throws NullPointerException if an argument is null
     */
    public static ReturnComparison compare(ReturnPolicy policy, ReturnFacts facts) {
        return new Assessing(policy, house(policy), chinaLegalFloor()).assess(Objects.requireNonNull(facts, "facts"));
    }

    /** The return life cycle under a policy, with the law of mainland China as the floor. */
    public static Lifecycle<GoodsReturn, ReturnCommand, ReturnEvent> lifecycle(ReturnPolicy policy) {
        return define(policy, chinaLegalFloor()).build();
    }

    /**
     * The same, open for rules of the user's own: add them with
     * {@link LifecycleBuilder#policy(String, io.careline.lifecycle.CommandType, Class, io.careline.lifecycle.Policy)}
     * and build.
     *
     * @param legalFloor what the law of the place says; it must be pure
     */
    public static LifecycleBuilder<GoodsReturn, ReturnCommand, ReturnEvent> define(
            ReturnPolicy policy, ReturnEvaluator legalFloor) {
        return new ReturnTable(policy, legalFloor).define();
    }
}
