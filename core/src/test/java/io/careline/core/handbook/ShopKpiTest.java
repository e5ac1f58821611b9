package io.careline.core.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.common.AgentId;
import io.careline.common.Money;
import io.careline.core.lifecycle.LifecycleDesk;
import io.careline.core.scorecard.Scorecards;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.Role;
import io.careline.scorecard.CriterionId;
import io.careline.scorecard.MeasureId;
import io.careline.scorecard.OpenScorecard;
import io.careline.scorecard.PayProposal;
import io.careline.scorecard.PayProposalKind;
import io.careline.scorecard.PublishScorecard;
import io.careline.scorecard.RankScorecard;
import io.careline.scorecard.Ranking;
import io.careline.scorecard.RateScorecard;
import io.careline.scorecard.RateSelf;
import io.careline.scorecard.RecordPlanMissed;
import io.careline.scorecard.Scorecard;
import io.careline.scorecard.ScorecardCommand;
import io.careline.scorecard.ScorecardEvent;
import io.careline.scorecard.StandardMeasures;
import io.careline.scorecard.Standing;
import io.careline.scorecard.SubmitImprovementPlan;
import io.careline.scorecard.TakeMeasures;
import io.careline.scorecard.WorkTally;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ShopKpiTest {
    private static final Handbook HANDBOOK = Handbook.load("shop-kpi");
    private static final Actor MANAGER = Actor.of("max", Role.MANAGER);

    /** One agent's February under the handbook. */
    private static final class Desk extends LifecycleDesk<Scorecard, ScorecardCommand, ScorecardEvent, Desk> {
        private final AgentId agent;

        Desk(String agent) {
            super(HANDBOOK.scorecards(), agent + "/2026-02", MANAGER);
            this.agent = AgentId.of(agent);
        }

        @Override
        protected Desk self() {
            return this;
        }

        Desk rated(int own, int marks) {
            WorkTally tally = WorkTally.builder()
                    .agent(agent)
                    .month(YearMonth.of(2026, 2))
                    .build();
            Map<CriterionId, Integer> all = Map.of(
                    CriterionId.RESULTS, marks,
                    CriterionId.ABILITY, marks,
                    CriterionId.TEAMWORK, marks,
                    CriterionId.SERVICE, marks);
            return accept(OpenScorecard.of(agent, YearMonth.of(2026, 2)))
                    .accept(TakeMeasures.of(tally))
                    .as(Actor.of(agent.value()))
                    .accept(RateSelf.of(Map.of(CriterionId.TASK_COMPLETION, own)))
                    .as(MANAGER)
                    .accept(RateScorecard.of(all));
        }
    }

    private final Desk best = new Desk("ann").rated(100, 90);
    private final Desk middle = new Desk("bob").rated(90, 80);
    private final Desk worst = new Desk("cai").rated(100, 60);

    private Ranking ranking() {
        return Scorecards.ranking(YearMonth.of(2026, 2), List.of(best.state(), middle.state(), worst.state()));
    }

    private Desk published(Desk desk, Standing... past) {
        return desk.accept(
                        RankScorecard.builder().ranking(ranking()).addPast(past).build())
                .accept(PublishScorecard.of());
    }

    private static Standing last(int year, int month) {
        return Standing.builder()
                .agent(AgentId.of("cai"))
                .month(YearMonth.of(year, month))
                .score(new BigDecimal("70"))
                .place(3)
                .placeFromLast(1)
                .tied(1)
                .group(3)
                .build();
    }

    @Test
    @DisplayName("K3: a hundred points a month, 30 per cent by the agent and 70 by the shop manager")
    void a_hundred_points_a_month() {
        assertThat(best.state().score()).contains(new BigDecimal("93"));
        assertThat(middle.state().score()).contains(new BigDecimal("83"));
        assertThat(worst.state().score()).contains(new BigDecimal("72"));
    }

    @Test
    @DisplayName("K4, CP20: thirteen measures, among them the share of complaints")
    void thirteen_measures() {
        assertThat(HANDBOOK.scorecardPolicy().measures()).isEqualTo(StandardMeasures.monthly());
        assertThat(best.state().measures())
                .extracting(result -> result.definition().measure())
                .hasSize(13)
                .contains(MeasureId.COMPLAINT_SHARE);
    }

    @Test
    @DisplayName("K5, CF5: the first is proposed 100 yuan, the last 100 less, with counsel to be asked")
    void the_first_and_the_last_have_a_proposal() {
        assertThat(published(best).state().proposals())
                .containsExactly(PayProposal.of(PayProposalKind.REWARD, Money.of("CNY", "100"), "K5"));
        assertThat(published(middle).state().proposals()).isEmpty();
        assertThat(worst.findings(RankScorecard.of(ranking()))).containsExactly("CF5 scorecard.deduction-disputed");
        assertThat(worst.state().proposals())
                .containsExactly(PayProposal.of(PayProposalKind.DEDUCTION, Money.of("CNY", "100"), "K5"));
    }

    @Test
    @DisplayName("K6: the last two say causes and measures within a week of the notice")
    void the_last_two_owe_a_plan() {
        assertThat(published(best).state().planDueAt()).isEmpty();
        assertThat(published(middle).state().planDueAt()).contains(LifecycleDesk.local("2026-03-09T09:00"));
        assertThat(published(worst).state().planDueAt()).contains(LifecycleDesk.local("2026-03-09T09:00"));
        worst.at("2026-03-09T09:00").as(Actor.of("timer", Role.SYSTEM)).accept(RecordPlanMissed.of());
        assertThat(worst.state().isPlanMissed()).isTrue();
        middle.as(Actor.of("bob")).accept(SubmitImprovementPlan.of("too slow", "learn the shortcuts"));
        assertThat(middle.state().isPlanOwed()).isFalse();
    }

    @Test
    @DisplayName("K7: three months running in the last place: a transfer is considered")
    void three_months_in_the_last_place() {
        assertThat(published(worst, last(2026, 1)).state().isTransferConsidered())
                .isFalse();
        Desk again = new Desk("cai").rated(100, 60);
        assertThat(published(again, last(2026, 1), last(2025, 12)).state().isTransferConsidered())
                .isTrue();
    }

    @Test
    @DisplayName("K3 to K7, CP20, CF5: every rule of the shop's scorecard acts")
    void no_rule_is_silently_missing() {
        assertThat(new TreeSet<>(HANDBOOK.rules().keySet()))
                .containsExactly("CF5", "CP20", "K3", "K4", "K5", "K6", "K7", "M");
        assertThat(HANDBOOK.notEnforced(Locale.CHINA)).isEmpty();
    }
}
