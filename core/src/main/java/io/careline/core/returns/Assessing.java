package io.careline.core.returns;

import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Rejection;
import io.careline.returns.GoodsInspected;
import io.careline.returns.GoodsReturn;
import io.careline.returns.InspectGoods;
import io.careline.returns.ReassessReturn;
import io.careline.returns.RequestReturn;
import io.careline.returns.ReturnComparison;
import io.careline.returns.ReturnEvaluator;
import io.careline.returns.ReturnEvent;
import io.careline.returns.ReturnFacts;
import io.careline.returns.ReturnPolicy;
import io.careline.returns.ReturnReasons;
import io.careline.returns.ReturnReassessed;
import io.careline.returns.ReturnRequested;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Assesses a return by both sets of rules: when it is asked for, when more is known, and when the goods are seen. */
record Assessing(ReturnPolicy policy, ReturnEvaluator house, ReturnEvaluator law) {
    ReturnComparison assess(ReturnFacts facts) {
        return new Comparing(policy.zone(), facts, house.evaluate(facts), law.evaluate(facts)).comparison();
    }

    static List<Rejection> isNotFromTheFuture(ReturnFacts facts, DecisionContext context) {
        if (!facts.requestedAt().isAfter(context.now())) {
            return List.of();
        }
        return List.of(Rejection.of(ReturnReasons.REQUESTED_IN_THE_FUTURE)
                .with("requestedAt", facts.requestedAt())
                .with("now", context.now()));
    }

    List<ReturnEvent> request(GoodsReturn goodsReturn, RequestReturn command, DecisionContext context) {
        return List.of(ReturnRequested.builder()
                .customer(command.customer())
                .order(command.order())
                .remedy(command.remedy())
                .facts(command.facts())
                .assessment(assess(command.facts()))
                .attributes(command.attributes())
                .build());
    }

    /** The terms in force and the time to ask depend on them: whoever could move them could move any deadline. */
    static List<Rejection> timesAreKept(GoodsReturn goodsReturn, ReassessReturn command, DecisionContext context) {
        if (goodsReturn.facts().isEmpty()) {
            return List.of();
        }
        ReturnFacts fixed = goodsReturn.facts().get();
        List<Rejection> reasons = new ArrayList<>(0);
        keep("orderedAt", fixed.orderedAt(), command.facts().orderedAt(), reasons);
        keep("requestedAt", fixed.requestedAt(), command.facts().requestedAt(), reasons);
        return reasons;
    }

    private static void keep(String fact, Instant fixed, Instant given, List<Rejection> reasons) {
        if (!given.equals(fixed)) {
            reasons.add(Rejection.of(ReturnReasons.FIXED_AT_REQUEST)
                    .with("fact", fact)
                    .with("fixed", fixed)
                    .with("given", given));
        }
    }

    List<ReturnEvent> reassess(GoodsReturn goodsReturn, ReassessReturn command, DecisionContext context) {
        ReturnComparison assessment = assess(command.facts());
        if (goodsReturn.facts().filter(command.facts()::equals).isPresent()
                && goodsReturn.assessment().filter(assessment::equals).isPresent()) {
            return List.of();
        }
        return List.of(ReturnReassessed.builder()
                .facts(command.facts())
                .assessment(assessment)
                .attributes(command.attributes())
                .build());
    }

    static List<Rejection> factsAreKnown(GoodsReturn goodsReturn, DecisionContext context) {
        return goodsReturn.facts().isPresent() ? List.of() : List.of(Rejection.of(ReturnReasons.FACTS_MISSING));
    }

    /** What the seller has seen counts from now on, whatever the buyer said; when he asked stays as it was. */
    List<ReturnEvent> inspect(GoodsReturn goodsReturn, InspectGoods command, DecisionContext context) {
        ReturnFacts before = goodsReturn.facts().orElseThrow();
        ReturnFacts seen = ReturnFacts.builder()
                .from(before)
                .packagingComplete(command.isPackagingComplete())
                .opened(command.isOpened())
                .used(command.isUsed())
                .cause(command.cause().or(before::cause))
                .build();
        return List.of(GoodsInspected.builder()
                .facts(seen)
                .assessment(assess(seen))
                .note(command.note())
                .attributes(command.attributes())
                .build());
    }
}
