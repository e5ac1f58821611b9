package io.careline.core.handbook;

import io.careline.common.Money;
import io.careline.conduct.Aggravation;
import io.careline.conduct.ConductCommandType;
import io.careline.conduct.ConductPolicy;
import io.careline.conduct.ConductTrigger;
import io.careline.conduct.DoublingBase;
import io.careline.conduct.Offence;
import io.careline.conduct.OffenceRule;
import io.careline.conduct.RewardGround;
import io.careline.conduct.RewardRule;
import io.careline.conduct.Sanction;
import io.careline.conduct.SanctionMeasure;
import io.careline.conduct.SanctionStep;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The shape of what a handbook says of conduct (rules C1 to C16): offences with their ladders, rewards, knobs. */
final class ConductForms {
    private static final Shape<BigDecimal> PERCENT = Words.matching(
            "handbook.bad-commission", "(?!0+([.]0+)?$)([0-9]{1,2}([.][0-9]{1,2})?|100)", BigDecimal::new);

    private static final Shape<Set<SanctionMeasure>> MEASURES =
            PeopleForms.constants(SanctionMeasure.class).named("measures");

    /** What an offence comes to one time, as far as it has been read. */
    private static final class StepDraft {
        private final Sanction.Builder sanction = Sanction.builder();
        private final SanctionStep.Builder step = SanctionStep.builder();
        private @Nullable Money least;
        private @Nullable Money most;
        private boolean isDoubled;
        private Aggravation aggravation = Aggravation.REFUSAL;

        private SanctionStep step() {
            return step.sanction(sanction.build()).build();
        }

        private boolean hasFine() {
            return isDoubled || least != null;
        }
    }

    private static final Shape<List<StepDraft>> LADDER = Listing.of(
                    step().optional("doubled", Words.FLAG, (draft, isDoubled) -> {
                                draft.isDoubled = isDoubled;
                                draft.step.doubled(isDoubled);
                            })
                            .check(ConductForms::isSound),
                    1,
                    20)
            .and(ConductForms::somethingIsDoubled)
            .named("ladder");

    private static final Shape<List<StepDraft>> AGGRAVATIONS = Listing.ofDistinct(
            step().required(
                            "aggravation",
                            Words.code(Aggravation::of),
                            (draft, aggravation) -> draft.aggravation = aggravation)
                    .check(ConductForms::isSound),
            0,
            20,
            draft -> draft.aggravation);

    private static final Shape<OffenceRule> OFFENCE = Form.of(OffenceRule::builder, OffenceRule.Builder::build)
            .entry()
            .required("id", Words.code(Offence::of), (rule, offence) -> rule.offence(offence))
            .required("ladder", LADDER, (rule, drafts) -> drafts.forEach(draft -> rule.addLadder(draft.step())))
            .optional(
                    "aggravations",
                    AGGRAVATIONS,
                    (rule, drafts) -> drafts.forEach(draft -> rule.putAggravations(draft.aggravation, draft.step())))
            .optional("lookBack", ComplaintForms.PERIOD, (rule, period) -> rule.lookBack(period))
            .optional("byArticle", Words.FLAG, (rule, isByArticle) -> rule.byArticle(isByArticle))
            .optional(
                    "triggers",
                    PeopleForms.constants(ConductTrigger.class),
                    (rule, triggers) -> rule.triggers(triggers))
            .optional("flatFine", PeopleForms.MONEY_ABOVE_ZERO, (rule, fine) -> rule.flatFine(fine))
            .optional(Entry.RULE_ID, Entry.RULE_IDS, (rule, ids) -> rule.ruleId(ids.get(0)));

    private static final Shape<RewardRule> REWARD = Form.of(RewardRule::builder, RewardRule.Builder::build)
            .entry()
            .required("ground", Words.code(RewardGround::of), (reward, ground) -> reward.ground(ground))
            .optional("amount", PeopleForms.MONEY_ABOVE_ZERO, (reward, amount) -> reward.amount(amount))
            .optional(Entry.RULE_ID, Entry.RULE_IDS, (reward, ids) -> reward.ruleId(ids.get(0)));

    static final Shape<ConductPolicy.Builder> CONDUCT = Form.of(ConductPolicy::builder, policy -> policy)
            .required(
                    "offences",
                    Listing.ofDistinct(OFFENCE, 1, 200, OffenceRule::offence),
                    (policy, rules) -> policy.offences(rules))
            .optional(
                    "rewards",
                    Listing.ofDistinct(REWARD, 0, 100, RewardRule::ground),
                    (policy, rewards) -> policy.rewards(rewards))
            .setting("moneyProposed", Words.FLAG, (policy, isProposed) -> policy.moneyProposed(isProposed))
            .setting("monthlyCap", PeopleForms.MONEY_ABOVE_ZERO, (policy, cap) -> policy.monthlyCap(cap))
            .setting("doublingBase", Words.constant(DoublingBase.class), (policy, base) -> policy.doublingBase(base))
            .setting("flatFineApplied", Words.FLAG, (policy, isApplied) -> policy.flatFineApplied(isApplied))
            .setting("fundKept", Words.FLAG, (policy, isKept) -> policy.fundKept(isKept))
            .setting("hearingNeeded", Words.FLAG, (policy, isNeeded) -> policy.hearingNeeded(isNeeded))
            .setting("decisionWithin", ClockForms.LENGTH, (policy, time) -> policy.decisionWithin(time))
            .setting("appealWithin", ClockForms.LENGTH, (policy, time) -> policy.appealWithin(time))
            .setting("appealDecisionWithin", ClockForms.LENGTH, (policy, time) -> policy.appealDecisionWithin(time))
            .setting("lapseAfter", ClockForms.LENGTH, (policy, time) -> policy.lapseAfter(time))
            .setting("reviewers", PeopleForms.ROLES, (policy, roles) -> policy.reviewers(roles))
            .setting("deciders", PeopleForms.ROLES, (policy, roles) -> policy.deciders(roles))
            .setting("appealDeciders", PeopleForms.ROLES, (policy, roles) -> policy.appealDeciders(roles))
            .setting("settlers", PeopleForms.ROLES, (policy, roles) -> policy.settlers(roles))
            .optional("commands", Form.commands(ConductCommandType.class), (policy, commands) -> {})
            .entry();

    private ConductForms() {}

    private static Form<StepDraft, StepDraft> step() {
        return Form.of(StepDraft::new, (StepDraft draft) -> draft)
                .entry()
                .optional("measures", MEASURES, (draft, parts) -> draft.sanction.measures(parts))
                .optional("fine", PeopleForms.MONEY_ABOVE_ZERO, (draft, fine) -> {
                    draft.least = fine;
                    draft.sanction.fine(fine);
                })
                .optional("fineUpTo", PeopleForms.MONEY_ABOVE_ZERO, (draft, most) -> {
                    draft.most = most;
                    draft.step.fineUpTo(most);
                })
                .optional("monthsOfPay", Words.number(1, 12), (draft, months) -> draft.sanction.monthsOfPay(months))
                .optional("commissionPercent", PERCENT, (draft, percent) -> draft.sanction.commissionPercent(percent))
                .optional("headFineFactor", Words.number(1, 100), (draft, factor) -> draft.step.headFineFactor(factor))
                .optional("headMeasures", MEASURES, (draft, parts) -> draft.step.headMeasures(parts));
    }

    private static void isSound(Spot spot, StepDraft draft) {
        boolean isNothing = !spot.node().path("measures").elements().hasNext()
                && !spot.node().has("fine")
                && !spot.node().path("doubled").asBoolean()
                && !spot.node().has("monthsOfPay")
                && !spot.node().has("commissionPercent");
        if (isNothing) {
            spot.fault("handbook.no-sanction");
        }
        if (draft.isDoubled && draft.least != null) {
            spot.child("fine").fault("handbook.doubled-fine");
        }
        if (draft.most != null && !isBelow(draft.least, draft.most)) {
            spot.child("fineUpTo").fault("handbook.not-above-fine", Map.of("value", draft.most.toString()));
        }
    }

    private static boolean isBelow(@Nullable Money least, Money most) {
        return least != null && least.currency().equals(most.currency()) && least.compareTo(most) < 0;
    }

    private static void somethingIsDoubled(Spot spot, List<StepDraft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            if (drafts.get(i).isDoubled && (i == 0 || !drafts.get(i - 1).hasFine())) {
                spot.child(i).child("doubled").fault("handbook.nothing-doubled");
            }
        }
    }
}
