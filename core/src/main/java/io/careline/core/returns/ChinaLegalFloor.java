package io.careline.core.returns;

import io.careline.lifecycle.PolicyVersion;
import io.careline.lifecycle.Rejection;
import io.careline.returns.DayCount;
import io.careline.returns.FreightPayer;
import io.careline.returns.FreightTerms;
import io.careline.returns.GoodsKind;
import io.careline.returns.ReturnDecision;
import io.careline.returns.ReturnEvaluator;
import io.careline.returns.ReturnFacts;
import io.careline.returns.ReturnReasons;
import io.careline.returns.ReturnRemedy;
import io.careline.returns.ReturnWindow;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Decides by the law of mainland China: seven days without reason after a sale at a distance (rule RT7).
 *
 * <p>Sources: Law on the Protection of Consumer Rights and Interests, article 25; Interim Measures for the Seven-Day
 * Return of Goods Bought Online without Reason (order 90 of 2017, as revised in 2020): article 6 excludes four kinds of
 * goods; article 7 lets three more be exempt where the buyer confirmed it at purchase, for which article 20 demands a
 * conspicuous step for each single purchase, and without which the seller may not refuse. The days count from the day after
 * signing and are not moved past a public holiday; opening the goods to look at them costs the buyer nothing. Verify
 * with counsel.
 */
final class ChinaLegalFloor implements ReturnEvaluator {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final PolicyVersion VERSION = PolicyVersion.of("cn-seven-day-return", "2020");
    private static final String SOURCE =
            "Law of the People's Republic of China on the Protection of Consumer Rights and "
                    + "Interests, article 25; Interim Measures for the Seven-Day Return of Goods Bought Online without Reason "
                    + "(2017, revised 2020)";
    private static final Set<GoodsKind> EXCLUDED =
            Set.of(GoodsKind.CUSTOM_MADE, GoodsKind.PERISHABLE, GoodsKind.UNSEALED_MEDIA, GoodsKind.NEWSPAPER);

    private static final Set<GoodsKind> EXEMPT_IF_CONFIRMED =
            Set.of(GoodsKind.SENSITIVE_ONCE_OPENED, GoodsKind.DEVALUED_BY_TRIAL, GoodsKind.DECLARED_FLAWED);

    private final Signing signing = new Signing(ReturnWindow.of(7, DayCount.NEXT_DAY_FIRST), ZONE, "RT7");

    @Override
    public ReturnDecision evaluate(ReturnFacts facts) {
        Weighing weighing = new Weighing();
        weighSale(facts, weighing);
        signing.weigh(facts, weighing);
        weighUse(facts, weighing);
        RefundDue.weigh(facts, weighing);
        return new Deciding(facts, weighing, signing)
                .decision(Optional.of(freight(facts)), EnumSet.of(ReturnRemedy.REFUND))
                .policy(VERSION)
                .source(SOURCE)
                .build();
    }

    private static void weighSale(ReturnFacts facts, Weighing weighing) {
        if (!facts.isDistanceSale()) {
            weighing.refuse(Rejection.of(ReturnReasons.NOT_A_DISTANCE_SALE, "RT7"));
        }
        if (facts.goods().isEmpty()) {
            weighing.miss(Rejection.of(ReturnReasons.GOODS_KIND_MISSING, "RT7"));
        } else if (EXCLUDED.contains(facts.goods().get())) {
            weighing.refuse(Rejection.of(ReturnReasons.GOODS_EXCLUDED, "RT7")
                    .with("goods", facts.goods().get()));
        } else if (facts.isExemptionConfirmed()
                && EXEMPT_IF_CONFIRMED.contains(facts.goods().get())) {
            weighing.refuse(Rejection.of(ReturnReasons.GOODS_EXEMPTED, "RT7")
                    .with("goods", facts.goods().get()));
        }
    }

    private static void weighUse(ReturnFacts facts, Weighing weighing) {
        if (facts.used().isEmpty()) {
            weighing.miss(Rejection.of(ReturnReasons.USE_UNKNOWN, "RT7"));
        } else if (facts.used().get()) {
            weighing.leaveOpen(Rejection.of(ReturnReasons.INTACTNESS_TO_JUDGE, "RT8"));
        }
    }

    private static FreightTerms freight(ReturnFacts facts) {
        return FreightTerms.of(
                FreightPayer.NOT_STATED, facts.agreedReturnPayer().orElse(FreightPayer.BUYER), FreightPayer.NOT_STATED);
    }
}
