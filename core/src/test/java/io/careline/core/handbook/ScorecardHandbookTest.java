package io.careline.core.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.careline.common.Money;
import io.careline.lifecycle.Role;
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
import io.careline.scorecard.ScorecardPart;
import io.careline.scorecard.ScorecardPolicy;
import io.careline.scorecard.StandardMeasures;
import io.careline.scorecard.TiedPay;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Currency;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ScorecardHandbookTest {
    static final String SECTION = """
            {
              "parts": [
                { "ruleId": "K3", "rater": "SUPERIOR", "weight": 60, "criteria": ["results", "my-criterion"] },
                { "ruleId": "K2", "rater": "QUOTA", "weight": 40 }
              ],
              "measures": { "ruleId": "K4", "value": ["service-level", "basket"] },
              "ownMeasures": [
                { "measure": "my-measure", "unit": "SHARE", "numerator": "my-quantity", "denominator": "orders-paid" },
                { "measure": "my-count", "unit": "COUNT", "numerator": "my-quantity" }
              ],
              "quota": {
                "quantity": { "value": "my-quantity" },
                "target": { "ruleId": "K1", "value": 660 },
                "step": { "value": 20 },
                "edge": { "source": "G8", "value": 100 },
                "bonus": { "value": 15 },
                "edges": { "source": "G8", "value": "ADDING" },
                "edgeIncluded": { "source": "G8", "value": false },
                "steps": { "source": "G8", "value": "PROPORTIONAL" }
              },
              "selfRatingWithin": { "value": "P2D" },
              "missedSelfRating": { "value": "LEFT_OUT" },
              "ranking": {
                "minimumGroup": { "value": 5 },
                "reward": { "ruleId": "K5", "value": "CNY 200" },
                "deduction": { "ruleId": "K5", "value": "CNY 50" },
                "tied": { "value": "EACH" },
                "planFor": { "ruleId": "K6", "value": 1 },
                "planWithin": { "ruleId": "K6", "value": "P5D" },
                "transferAfter": { "ruleId": "K7", "value": 4 }
              },
              "disputeWithin": { "value": "P3D" },
              "superiors": { "value": ["supervisor"] },
              "disputeDeciders": { "value": ["director"] },
              "minimumBonus": { "ruleId": "K8", "value": "CNY 300" },
              "minimumBonusRoles": { "ruleId": "K8", "value": ["manager"] },
              "commissionRule": { "ruleId": "OF7", "value": "RED_FLAG_WITH_NUMBER" },
              "commissionPercent": { "value": "0.5" },
              "currency": { "value": "EUR" },
              "answerThreshold": { "value": "PT30S" },
              "shortAbandon": { "value": "PT3S" },
              "dailyLogOwed": { "ruleId": "K12", "value": true },
              "commands": [{ "command": "PUBLISH", "ruleId": "K9" }]
            }
            """;

    private final Handbook handbook = Handbook.parse(Documents.with("/scorecards", SECTION));

    @Test
    void a_measure_that_comes_twice_is_named_as_it_is_written() {
        String twice = "{\"measures\": {\"value\": [\"valid-order-share\", \"valid-order-share\"]}}";
        assertThat(Handbook.check(Documents.with("/scorecards", twice)))
                .extracting(HandbookFault::toString)
                .containsExactly("/scorecards/measures/value/1: 'valid-order-share' is listed more than once.");
    }

    @Test
    @DisplayName("K1 to K12: every knob of the section on scorecards is turned in the policy")
    void every_knob_of_scorecards_is_turned() {
        assertThat(handbook.scorecardPolicy())
                .isEqualTo(ScorecardPolicy.builder()
                        .version(handbook.version())
                        .zone(handbook.zone())
                        .addParts(ScorecardPart.of(
                                PartRater.SUPERIOR, 60, CriterionId.RESULTS, CriterionId.of("my-criterion")))
                        .addParts(ScorecardPart.of(PartRater.QUOTA, 40))
                        .addMeasures(
                                MeasureDefinition.of(
                                        MeasureId.SERVICE_LEVEL,
                                        MeasureUnit.SHARE,
                                        Quantity.CONTACTS_ANSWERED_IN_TIME,
                                        Quantity.CONTACTS_OFFERED),
                                MeasureDefinition.of(
                                        MeasureId.BASKET,
                                        MeasureUnit.MONEY,
                                        Quantity.ORDER_AMOUNT,
                                        Quantity.ORDERS_PAID),
                                MeasureDefinition.of(
                                        MeasureId.of("my-measure"),
                                        MeasureUnit.SHARE,
                                        Quantity.of("my-quantity"),
                                        Quantity.ORDERS_PAID),
                                MeasureDefinition.of(
                                        MeasureId.of("my-count"), MeasureUnit.COUNT, Quantity.of("my-quantity")))
                        .quota(QuotaRule.builder()
                                .quantity(Quantity.of("my-quantity"))
                                .target(660)
                                .step(20)
                                .edge(100)
                                .bonus(15)
                                .edges(QuotaEdges.ADDING)
                                .edgeIncluded(false)
                                .steps(QuotaSteps.PROPORTIONAL)
                                .build())
                        .selfRatingWithin(Duration.ofDays(2))
                        .missedSelfRating(MissedSelfRating.LEFT_OUT)
                        .ranking(RankingRule.builder()
                                .minimumGroup(5)
                                .reward(Money.of("CNY", "200"))
                                .deduction(Money.of("CNY", "50"))
                                .tied(TiedPay.EACH)
                                .planFor(1)
                                .planWithin(Duration.ofDays(5))
                                .transferAfter(4)
                                .build())
                        .disputeWithin(Duration.ofDays(3))
                        .superiors(Set.of(Role.SUPERVISOR))
                        .disputeDeciders(Set.of(Role.DIRECTOR))
                        .minimumBonus(Money.of("CNY", "300"))
                        .minimumBonusRoles(Set.of(Role.MANAGER))
                        .commissionRule(CommissionRule.RED_FLAG_WITH_NUMBER)
                        .commissionPercent(new BigDecimal("0.5"))
                        .currency(Currency.getInstance("EUR"))
                        .answerThreshold(Duration.ofSeconds(30))
                        .shortAbandon(Duration.ofSeconds(3))
                        .dailyLogOwed(true)
                        .build());
    }

    @Test
    void what_is_left_out_is_as_the_policy_has_it() {
        Handbook bare = Handbook.parse(Documents.with("/scorecards", "{}"));
        assertThat(bare.scorecardPolicy())
                .isEqualTo(ScorecardPolicy.builder()
                        .version(bare.version())
                        .zone(bare.zone())
                        .build());
        assertThat(bare.scorecardPolicy().measures()).isEqualTo(StandardMeasures.monthly());
        assertThat(bare.scorecards().table().name()).isEqualTo("scorecard");
    }

    @Test
    void without_the_section_there_is_no_life_cycle() {
        assertThatThrownBy(() -> Handbook.parse(Documents.SOUND).scorecards())
                .hasMessage("handbook (desk@1) has no section scorecards");
    }
}
