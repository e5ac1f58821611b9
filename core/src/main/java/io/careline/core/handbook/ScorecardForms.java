package io.careline.core.handbook;

import io.careline.orderflag.CommissionRule;
import io.careline.scorecard.CriterionId;
import io.careline.scorecard.MeasureDefinition;
import io.careline.scorecard.MeasureId;
import io.careline.scorecard.MeasureUnit;
import io.careline.scorecard.MissedSelfRating;
import io.careline.scorecard.PartRater;
import io.careline.scorecard.Quantity;
import io.careline.scorecard.QuotaEdges;
import io.careline.scorecard.QuotaRule;
import io.careline.scorecard.QuotaSteps;
import io.careline.scorecard.RankingRule;
import io.careline.scorecard.ScorecardCommandType;
import io.careline.scorecard.ScorecardPart;
import io.careline.scorecard.StandardMeasures;
import io.careline.scorecard.TiedPay;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The shape of what a handbook says of scorecards (rules K1 to K12). */
final class ScorecardForms {
    private static final Shape<ScorecardDraft.Part> PART = Form.of(ScorecardDraft.Part::new, part -> part)
            .required("rater", Words.constant(PartRater.class), (part, rater) -> part.rater = rater)
            .required("weight", Words.number(1, 100), (part, weight) -> part.weight = weight)
            .optional(
                    "criteria",
                    Listing.ofDistinct(Words.code(CriterionId::of), 0, 50),
                    (part, criteria) -> part.criteria = criteria)
            .entry()
            .check(ScorecardForms::criteriaAreThere);

    private static final Shape<List<ScorecardPart>> PARTS = Listing.ofDistinct(PART, 1, 3, part -> part.rater)
            .then(parts -> parts.stream().map(ScorecardDraft.Part::build).toList())
            .and(ScorecardForms::partsAreWhole);

    private static final Shape<MeasureDefinition> OWN_MEASURE = Form.of(
                    MeasureDefinition::builder, MeasureDefinition.Builder::build)
            .required("measure", Words.code(MeasureId::of), (own, measure) -> own.measure(measure))
            .required("unit", Words.constant(MeasureUnit.class), (own, unit) -> own.unit(unit))
            .required("numerator", Words.code(Quantity::of), (own, quantity) -> own.numerator(quantity))
            .optional("denominator", Words.code(Quantity::of), (own, quantity) -> own.denominator(quantity))
            .entry();

    private static final Shape<QuotaRule> QUOTA = Form.of(QuotaRule::builder, QuotaRule.Builder::build)
            .setting("quantity", Words.code(Quantity::of), (quota, quantity) -> quota.quantity(quantity))
            .setting("target", Words.number(1, 1_000_000), (quota, target) -> quota.target(target))
            .setting("step", Words.number(1, 1_000_000), (quota, step) -> quota.step(step))
            .setting("edge", Words.number(1, 1_000_000), (quota, edge) -> quota.edge(edge))
            .setting("bonus", Words.number(0, 1000), (quota, bonus) -> quota.bonus(bonus))
            .setting("edges", Words.constant(QuotaEdges.class), (quota, edges) -> quota.edges(edges))
            .setting("edgeIncluded", Words.FLAG, (quota, isIncluded) -> quota.edgeIncluded(isIncluded))
            .setting("steps", Words.constant(QuotaSteps.class), (quota, steps) -> quota.steps(steps))
            .entry();

    private static final Shape<RankingRule> RANKING = Form.of(RankingRule::builder, RankingRule.Builder::build)
            .setting("minimumGroup", Words.number(2, 1000), (rule, least) -> rule.minimumGroup(least))
            .setting("reward", PeopleForms.MONEY_ABOVE_ZERO, (rule, amount) -> rule.reward(amount))
            .setting("deduction", PeopleForms.MONEY_ABOVE_ZERO, (rule, amount) -> rule.deduction(amount))
            .setting("tied", Words.constant(TiedPay.class), (rule, tied) -> rule.tied(tied))
            .setting("planFor", Words.number(0, 1000), (rule, count) -> rule.planFor(count))
            .setting("planWithin", ClockForms.LENGTH, (rule, time) -> rule.planWithin(time))
            .setting("transferAfter", Words.number(0, 120), (rule, months) -> rule.transferAfter(months))
            .entry();

    static final Shape<ScorecardDraft> SCORECARDS = Form.of(ScorecardDraft::new, draft -> draft)
            .optional("parts", PARTS, (draft, parts) -> draft.policy.parts(parts))
            .setting(
                    "measures",
                    Listing.ofDistinct(Words.oneOf(standard()), 0, 100),
                    (draft, measures) -> draft.measures = measures)
            .optional(
                    "ownMeasures",
                    Listing.ofDistinct(OWN_MEASURE, 1, 100, MeasureDefinition::measure),
                    (draft, measures) -> draft.ownMeasures = measures)
            .optional("quota", QUOTA, (draft, quota) -> draft.policy.quota(quota))
            .setting("selfRatingWithin", ClockForms.DURATION, (draft, time) -> draft.policy.selfRatingWithin(time))
            .setting(
                    "missedSelfRating",
                    Words.constant(MissedSelfRating.class),
                    (draft, missed) -> draft.policy.missedSelfRating(missed))
            .optional("ranking", RANKING, (draft, ranking) -> draft.policy.ranking(ranking))
            .setting("disputeWithin", ClockForms.DURATION, (draft, time) -> draft.policy.disputeWithin(time))
            .setting("superiors", PeopleForms.ROLES, (draft, roles) -> draft.policy.superiors(roles))
            .setting("disputeDeciders", PeopleForms.ROLES, (draft, roles) -> draft.policy.disputeDeciders(roles))
            .setting("minimumBonus", PeopleForms.MONEY_ABOVE_ZERO, (draft, bonus) -> draft.policy.minimumBonus(bonus))
            .setting("minimumBonusRoles", PeopleForms.ROLES, (draft, roles) -> draft.policy.minimumBonusRoles(roles))
            .setting(
                    "commissionRule",
                    Words.constant(CommissionRule.class),
                    (draft, rule) -> draft.policy.commissionRule(rule))
            .setting(
                    "commissionPercent",
                    Words.matching("handbook.bad-percent", "(100|[0-9]{1,2}([.][0-9]{1,4})?)", BigDecimal::new),
                    (draft, percent) -> draft.policy.commissionPercent(percent))
            .setting(
                    "currency",
                    Words.matching("handbook.bad-currency", "[A-Z]{3}", Currency::getInstance),
                    (draft, currency) -> draft.policy.currency(currency))
            .setting("answerThreshold", ClockForms.DURATION, (draft, time) -> draft.policy.answerThreshold(time))
            .setting("shortAbandon", ClockForms.DURATION, (draft, time) -> draft.policy.shortAbandon(time))
            .setting("dailyLogOwed", Words.FLAG, (draft, isOwed) -> draft.policy.dailyLogOwed(isOwed))
            .optional("commands", Form.commands(ScorecardCommandType.class), (draft, commands) -> {})
            .entry()
            .check(ScorecardForms::partsAgree);

    private ScorecardForms() {}

    private static Map<String, MeasureDefinition> standard() {
        Map<String, MeasureDefinition> measures = new LinkedHashMap<>();
        StandardMeasures.all()
                .forEach(standard -> measures.put(standard.measure().value(), standard));
        return measures;
    }

    private static void criteriaAreThere(Spot spot, ScorecardDraft.Part part) {
        boolean isCounted =
                PartRater.QUOTA.name().equals(spot.node().path("rater").textValue());
        if (spot.node().path("criteria").isEmpty() != isCounted) {
            spot.fault("handbook.criteria-misplaced");
        }
    }

    private static void partsAreWhole(Spot spot, List<ScorecardPart> parts) {
        int weight = parts.stream().mapToInt(ScorecardPart::weight).sum();
        if (weight != 100) {
            spot.fault("handbook.parts-not-whole", Map.of("weight", weight));
        }
    }

    private static void partsAgree(Spot spot, ScorecardDraft draft) {
        boolean isCounted = false;
        for (var part : spot.node().path("parts")) {
            isCounted |= PartRater.QUOTA.name().equals(part.path("rater").textValue());
        }
        if (isCounted && !spot.node().has("quota")) {
            spot.fault("handbook.quota-missing");
        }
        for (int i = 0; i < draft.ownMeasures.size(); i++) {
            MeasureId own = draft.ownMeasures.get(i).measure();
            if (draft.measures.stream().anyMatch(known -> known.measure().equals(own))) {
                spot.child("ownMeasures").child(i).fault("handbook.repeated-value", Map.of("value", own.value()));
            }
        }
    }
}
