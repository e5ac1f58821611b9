package io.careline.core.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.core.lifecycle.LifecycleDesk;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Role;
import io.careline.scorecard.CriterionId;
import io.careline.scorecard.MeasureId;
import io.careline.scorecard.MissedSelfRating;
import io.careline.scorecard.PartRater;
import io.careline.scorecard.PartScore;
import io.careline.scorecard.Quantity;
import io.careline.scorecard.RateScorecard;
import io.careline.scorecard.RateSelf;
import io.careline.scorecard.RecordSelfRatingMissed;
import io.careline.scorecard.Scorecard;
import io.careline.scorecard.ScorecardPart;
import io.careline.scorecard.ScorecardReasons;
import io.careline.scorecard.ScorecardStatus;
import io.careline.scorecard.TakeMeasures;
import io.careline.scorecard.WorkTally;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RatingTest {
    private final ScorecardDesk desk = new ScorecardDesk();

    @Test
    @DisplayName("K3: 30 per cent are the agent's, 70 the shop manager's, whose four criteria count alike")
    void the_score_is_thirty_and_seventy_per_cent() {
        desk.rated();
        assertThat(desk.state().status()).isEqualTo(ScorecardStatus.RATED);
        assertThat(desk.state().scores())
                .containsExactly(
                        PartScore.of(PartRater.AGENT, 30, new BigDecimal("90")),
                        PartScore.of(PartRater.SUPERIOR, 70, new BigDecimal("81.25")));
        assertThat(desk.state().score()).contains(new BigDecimal("83.88"));
    }

    @Test
    @DisplayName("K4: what is measured is computed from counts, and a measure without any whole has no value")
    void measures_are_computed_from_counts() {
        desk.measured();
        Map<MeasureId, Optional<BigDecimal>> values = new TreeMap<>();
        desk.state().measures().forEach(result -> values.put(result.definition().measure(), result.value()));
        assertThat(values).hasSize(13);
        assertThat(values.get(MeasureId.PAYMENT_SHARE)).contains(new BigDecimal("0.750000"));
        assertThat(values.get(MeasureId.CHAT_CONVERSION)).isEmpty();
        assertThat(values.get(MeasureId.ABNORMAL_ORDERS)).contains(BigDecimal.ZERO);
    }

    @Test
    @DisplayName("K3: nobody rates or measures before the month is over")
    void nothing_is_rated_before_the_month_is_over() {
        desk.at("2026-02-28T23:59").opened();
        assertThat(desk.refusal(TakeMeasures.of(ScorecardDesk.tally()))).containsExactly("K3 scorecard.month-not-over");
        assertThat(desk.refusal(RateScorecard.of(ScorecardDesk.MARKS)))
                .containsExactly(
                        "K3 scorecard.month-not-over",
                        "K3 scorecard.self-rating-missing",
                        "K4 scorecard.measures-not-taken");
        desk.at("2026-03-01T00:00").accept(TakeMeasures.of(ScorecardDesk.tally()));
        assertThat(desk.state().isMeasured()).isTrue();
    }

    @Test
    @DisplayName("K3: every mark that is missing, unknown or out of range is named")
    void every_faulty_mark_is_named() {
        desk.selfRated().as(ScorecardDesk.MANAGER);
        Map<CriterionId, Integer> marks = new LinkedHashMap<>();
        marks.put(CriterionId.RESULTS, 101);
        marks.put(CriterionId.ABILITY, -1);
        marks.put(CriterionId.TEAMWORK, 0);
        marks.put(CriterionId.of("looks"), 50);
        assertThat(desk.refusal(RateScorecard.of(marks)))
                .containsExactly(
                        "K3 scorecard.mark-missing",
                        "K3 scorecard.mark-out-of-range",
                        "K3 scorecard.mark-out-of-range",
                        "K3 scorecard.criterion-unknown");
    }

    @Test
    @DisplayName("K3: the agent rates himself and nobody else does; he is not his own superior")
    void everybody_has_a_part_of_his_own() {
        desk.measured().as(ScorecardDesk.MANAGER);
        assertThat(desk.refusal(RateSelf.of(ScorecardDesk.SELF))).containsExactly("scorecard.agent-needed");
        desk.as(Actor.of("ann", Role.MANAGER)).accept(RateSelf.of(ScorecardDesk.SELF));
        assertThat(desk.refusal(RateScorecard.of(ScorecardDesk.MARKS))).containsExactly("K3 scorecard.own-scorecard");
        assertThat(desk.as(ScorecardDesk.TIMER).refusal(RateScorecard.of(ScorecardDesk.MARKS)))
                .containsExactly("K3 scorecard.superior-needed");
    }

    @Test
    void a_count_of_somebody_else_or_another_month_is_refused() {
        desk.opened();
        assertThat(desk.refusal(TakeMeasures.of(WorkTally.builder()
                        .agent(ScorecardDesk.BOB)
                        .month(ScorecardDesk.FEBRUARY)
                        .build())))
                .containsExactly("scorecard.tally-mismatch");
        assertThat(desk.refusal(TakeMeasures.of(WorkTally.builder()
                        .agent(ScorecardDesk.ANN)
                        .month(ScorecardDesk.FEBRUARY.minusMonths(1))
                        .build())))
                .containsExactly("scorecard.tally-mismatch");
    }

    @Test
    @DisplayName("K12: what is odd in the count goes beside the measures")
    void what_is_odd_in_the_count_goes_beside() {
        desk.opened();
        WorkTally odd = WorkTally.builder()
                .agent(ScorecardDesk.ANN)
                .month(ScorecardDesk.FEBRUARY)
                .addFindings(Finding.of(ScorecardReasons.LOG_MISSING, "K12"))
                .build();
        assertThat(desk.findings(TakeMeasures.of(odd))).containsExactly("K12 scorecard.log-missing");
    }

    @Test
    void whoever_does_not_rate_himself_in_time_has_no_points_for_it() {
        desk.measured().as(ScorecardDesk.TIMER);
        assertThat(desk.deadlines()).containsExactly("self-rating 2026-03-04T00:00 record-self-rating-missed");
        assertThat(desk.at("2026-03-03T23:59").refusal(RecordSelfRatingMissed.of()))
                .containsExactly("K3 scorecard.self-rating-pending");
        desk.at("2026-03-04T00:00").accept(RecordSelfRatingMissed.of());
        desk.as(ScorecardDesk.MANAGER).accept(RateScorecard.of(ScorecardDesk.MARKS));
        assertThat(desk.state().score()).contains(new BigDecimal("56.88"));
        assertThat(desk.send(RecordSelfRatingMissed.of()).isUnchanged()).isTrue();
    }

    @Test
    void or_the_others_make_up_the_whole_score() {
        ScorecardDesk lenient = new ScorecardDesk(ScorecardDesk.policy()
                .missedSelfRating(MissedSelfRating.LEFT_OUT)
                .build());
        lenient.measured().at("2026-03-04T00:00").accept(RecordSelfRatingMissed.of());
        lenient.as(ScorecardDesk.MANAGER).accept(RateScorecard.of(ScorecardDesk.MARKS));
        assertThat(lenient.state().score()).contains(new BigDecimal("81.25"));
    }

    @Test
    @DisplayName("K2: a score that is counted needs no self-rating, and a superior only confirms it")
    void a_score_can_be_counted() {
        ScorecardDesk counted = new ScorecardDesk(ScorecardDesk.counted().build());
        counted.opened()
                .accept(TakeMeasures.of(ScorecardDesk.tally(Map.of(Quantity.REGISTRATIONS, new BigDecimal("352")))));
        assertThat(counted.deadlines()).isEmpty();
        assertThat(counted.as(ScorecardDesk.ANN_HERSELF).refusal(RateSelf.of(ScorecardDesk.SELF)))
                .containsExactly("K3 scorecard.self-rating-not-owed", "K3 scorecard.criterion-unknown");
        assertThat(counted.at("2026-04-01T00:00").refusal(RecordSelfRatingMissed.of()))
                .containsExactly("K3 scorecard.self-rating-not-owed", "K3 scorecard.self-rating-pending");
        counted.as(ScorecardDesk.MANAGER).accept(RateScorecard.of(Map.of()));
        assertThat(counted.state().score()).contains(new BigDecimal("102"));
    }

    @Test
    void a_score_that_is_counted_waits_for_the_count() {
        ScorecardDesk before = new ScorecardDesk();
        before.measured();
        Scorecard counted = Scorecard.builder()
                .from(before.state())
                .parts(List.of(ScorecardPart.of(PartRater.QUOTA, 100)))
                .build();
        assertThat(LifecycleDesk.rules(before.lifecycle()
                        .decide(
                                counted,
                                RateScorecard.of(Map.of()),
                                DecisionContext.of(before.now(), ScorecardDesk.MANAGER, "rate"))
                        .rejections()))
                .containsExactly("K2 scorecard.quota-missing");
    }
}
