package io.careline.core.returns;

import io.careline.lifecycle.Rejection;
import io.careline.returns.DayCount;
import io.careline.returns.FreightTerms;
import io.careline.returns.ReturnDecision;
import io.careline.returns.ReturnEvaluator;
import io.careline.returns.ReturnFacts;
import io.careline.returns.ReturnPolicy;
import io.careline.returns.ReturnReasons;
import io.careline.returns.ReturnRemedy;
import io.careline.returns.ReturnTerms;
import io.careline.returns.ReturnWindow;
import java.util.EnumSet;
import java.util.Optional;

/** Decides by the terms of the house that were in force when the goods were ordered (rules RT1 to RT6, RT8). */
record HouseTerms(ReturnPolicy policy) implements ReturnEvaluator {
    private static final ReturnWindow UNKNOWN = ReturnWindow.of(7, DayCount.EXACT);

    @Override
    public ReturnDecision evaluate(ReturnFacts facts) {
        Optional<ReturnTerms> terms = policy.termsAt(facts.orderedAt());
        return terms.isPresent() ? decide(facts, terms.get()) : withoutTerms(facts);
    }

    /** Nobody was told anything: a supervisor may grant what he likes, and no deadline holds. */
    private ReturnDecision withoutTerms(ReturnFacts facts) {
        Weighing weighing = new Weighing();
        weighing.leaveOpen(Rejection.of(ReturnReasons.TERMS_MISSING, "RT8").with("orderedAt", facts.orderedAt()));
        if (facts.signedAt().isEmpty()) {
            weighing.miss(Rejection.of(ReturnReasons.SIGNING_DATE_MISSING, "RT2"));
        }
        RefundDue.weigh(facts, weighing);
        return new Deciding(facts, weighing, new Signing(UNKNOWN, policy.zone(), "RT2"))
                .decision(Optional.empty(), EnumSet.allOf(ReturnRemedy.class))
                .deadline(Optional.empty())
                .build();
    }

    private ReturnDecision decide(ReturnFacts facts, ReturnTerms terms) {
        Weighing weighing = new Weighing();
        Signing signing = new Signing(terms.window(), policy.zone(), "RT2");
        weighGoods(facts, terms, weighing);
        signing.weigh(facts, weighing);
        weighCondition(facts, weighing);
        weighCause(facts, weighing);
        RefundDue.weigh(facts, weighing);
        return new Deciding(facts, weighing, signing)
                .decision(freight(facts, terms), terms.remedies())
                .policy(terms.version())
                .build();
    }

    private static void weighGoods(ReturnFacts facts, ReturnTerms terms, Weighing weighing) {
        if (terms.notReturnable().isEmpty()) {
            return;
        }
        if (facts.goods().isEmpty()) {
            weighing.miss(Rejection.of(ReturnReasons.GOODS_KIND_MISSING, "RT8"));
        } else if (terms.notReturnable().contains(facts.goods().get())) {
            weighing.refuse(Rejection.of(ReturnReasons.GOODS_EXCLUDED, "RT8")
                    .with("goods", facts.goods().get()));
        }
    }

    private static void weighCondition(ReturnFacts facts, Weighing weighing) {
        if (facts.packagingComplete().isEmpty()) {
            weighing.miss(Rejection.of(ReturnReasons.PACKAGING_UNKNOWN, "RT1"));
        } else if (!facts.packagingComplete().get()) {
            weighing.refuse(Rejection.of(ReturnReasons.PACKAGING_INCOMPLETE, "RT1"));
        }
        if (facts.opened().isEmpty()) {
            weighing.miss(Rejection.of(ReturnReasons.OPENING_UNKNOWN, "RT2"));
        } else if (facts.opened().get()) {
            weighing.refuse(Rejection.of(ReturnReasons.OPENED, "RT2"));
        }
        if (facts.used().isEmpty()) {
            weighing.miss(Rejection.of(ReturnReasons.USE_UNKNOWN, "RT1"));
        } else if (facts.used().get()) {
            weighing.refuse(Rejection.of(ReturnReasons.USED, "RT2"));
        }
    }

    private static void weighCause(ReturnFacts facts, Weighing weighing) {
        if (facts.cause().isEmpty()) {
            weighing.miss(Rejection.of(ReturnReasons.CAUSE_MISSING, "RT4"));
            return;
        }
        switch (facts.cause().get()) {
            case UNCLEAR -> weighing.leaveOpen(Rejection.of(ReturnReasons.CAUSE_UNCLEAR, "RT8"));
            case COURIER_DAMAGE -> weighCheck(facts, weighing);
            case CHANGE_OF_MIND, QUALITY_PROBLEM -> {}
        }
    }

    private static void weighCheck(ReturnFacts facts, Weighing weighing) {
        if (facts.checkedOnSigning().isEmpty()) {
            weighing.miss(Rejection.of(ReturnReasons.SIGNING_CHECK_UNKNOWN, "RT5"));
        } else if (facts.checkedOnSigning().get()) {
            weighing.leaveOpen(Rejection.of(ReturnReasons.DAMAGE_AFTER_CHECK, "RT8"));
        }
    }

    private static Optional<FreightTerms> freight(ReturnFacts facts, ReturnTerms terms) {
        if (facts.cause().isEmpty()) {
            return Optional.empty();
        }
        return switch (facts.cause().get()) {
            case CHANGE_OF_MIND -> Optional.of(terms.ordinaryFreight());
            case QUALITY_PROBLEM -> Optional.of(terms.qualityFreight());
            case COURIER_DAMAGE ->
                facts.checkedOnSigning().filter(isChecked -> !isChecked).map(unchecked -> terms.courierDamageFreight());
            case UNCLEAR -> Optional.empty();
        };
    }
}
