package io.careline.core.returns;

import io.careline.core.internal.Roles;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Rejection;
import io.careline.returns.GoodsReturn;
import io.careline.returns.ReturnBasis;
import io.careline.returns.ReturnDecision;
import io.careline.returns.ReturnOutcome;
import io.careline.returns.ReturnPolicy;
import io.careline.returns.ReturnReasons;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who may go on: anybody where the house is clear, else a supervisor, and nobody where it is refused (rule RT8). */
record Supervision(ReturnPolicy policy) {
    /** Everything that speaks against going on by a decision. */
    List<Rejection> objections(GoodsReturn goodsReturn, ReturnBasis basis, DecisionContext context) {
        Optional<ReturnDecision> decision = goodsReturn.assessment().map(both -> both.on(basis));
        if (decision.isEmpty()) {
            return List.of(Rejection.of(ReturnReasons.FACTS_MISSING));
        }
        return switch (decision.get().outcome()) {
            case INELIGIBLE, NEEDS_INFORMATION -> decision.get().reasons();
            case MANUAL_REVIEW -> unlessSupervisor(decision.get().reasons(), context);
            case ELIGIBLE -> basis == ReturnBasis.HOUSE ? List.of() : unlessSupervisor(List.of(), context);
        };
    }

    /** The same by the decision that the return is handled by. */
    List<Rejection> objections(GoodsReturn goodsReturn, DecisionContext context) {
        return objections(goodsReturn, goodsReturn.basis().orElse(ReturnBasis.HOUSE), context);
    }

    /** Going on with goods that came by the law was decided when they were allowed to come. */
    List<Rejection> mayGoOn(GoodsReturn goodsReturn, DecisionContext context) {
        return isClear(goodsReturn) ? List.of() : objections(goodsReturn, context);
    }

    static boolean isClear(GoodsReturn goodsReturn) {
        return goodsReturn
                .grounds()
                .map(ReturnDecision::outcome)
                .filter(ReturnOutcome.ELIGIBLE::equals)
                .isPresent();
    }

    /** Goods that passed cannot be rejected; where the rules do not settle it, a supervisor does. */
    List<Rejection> mayReject(GoodsReturn goodsReturn, DecisionContext context) {
        if (isClear(goodsReturn)) {
            return List.of(Rejection.of(ReturnReasons.INSPECTION_PASSED));
        }
        return goodsReturn
                        .grounds()
                        .map(ReturnDecision::outcome)
                        .filter(ReturnOutcome.MANUAL_REVIEW::equals)
                        .isPresent()
                ? unlessSupervisor(List.of(), context)
                : List.of();
    }

    private List<Rejection> unlessSupervisor(List<Rejection> reasons, DecisionContext context) {
        if (Roles.isAny(policy.supervisors(), context)) {
            return List.of();
        }
        List<Rejection> all = new ArrayList<>(reasons);
        all.add(Rejection.of(ReturnReasons.SUPERVISOR_NEEDED, "RT8")
                .with("roles", Roles.names(policy.supervisors()))
                .with("agent", context.actor().id()));
        return all;
    }
}
