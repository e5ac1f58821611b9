package io.careline.core.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.common.Money;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.Decision;
import io.careline.lifecycle.Role;
import io.careline.scorecard.CloseScorecard;
import io.careline.scorecard.DismissDispute;
import io.careline.scorecard.DisputeScorecard;
import io.careline.scorecard.OpenScorecard;
import io.careline.scorecard.PublishScorecard;
import io.careline.scorecard.RankScorecard;
import io.careline.scorecard.RateScorecard;
import io.careline.scorecard.RateSelf;
import io.careline.scorecard.RecordPlanMissed;
import io.careline.scorecard.RecordSelfRatingMissed;
import io.careline.scorecard.ScorecardEvent;
import io.careline.scorecard.ScorecardStatus;
import io.careline.scorecard.SubmitImprovementPlan;
import io.careline.scorecard.TakeMeasures;
import io.careline.scorecard.UpholdDispute;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NoticeTest {
    private final ScorecardDesk desk = new ScorecardDesk();

    @Test
    @DisplayName("K6: the last two owe causes and a plan within a week of the notice, the third from the end does not")
    void the_last_two_owe_a_plan() {
        assertThat(desk.published().state().planDueAt()).contains(ScorecardDesk.local("2026-03-09T09:00"));
        assertThat(new ScorecardDesk()
                        .ranked("95", "90", "85")
                        .accept(PublishScorecard.of())
                        .state()
                        .planDueAt())
                .isPresent();
        assertThat(new ScorecardDesk()
                        .ranked("95", "80", "60")
                        .accept(PublishScorecard.of())
                        .state()
                        .planDueAt())
                .isEmpty();
        assertThat(new ScorecardDesk()
                        .ranked("60", "80")
                        .accept(PublishScorecard.of())
                        .state()
                        .planDueAt())
                .isEmpty();
    }

    @Test
    @DisplayName(
            "K6: a plan says causes and measures; without one the deadline is noted once, and a late plan is taken")
    void a_plan_is_due() {
        desk.published();
        assertThat(desk.deadlines()).containsExactly("improvement-plan 2026-03-09T09:00 record-plan-missed");
        desk.as(ScorecardDesk.ANN_HERSELF);
        assertThat(desk.refusal(SubmitImprovementPlan.builder().causes(" ").build()))
                .containsExactly("K6 scorecard.causes-missing", "K6 scorecard.plan-missing");
        desk.as(ScorecardDesk.TIMER);
        assertThat(desk.refusal(CloseScorecard.of()))
                .containsExactly("scorecard.close-too-early", "K6 scorecard.plan-outstanding");
        assertThat(desk.refusal(RecordPlanMissed.of())).containsExactly("K6 scorecard.plan-pending");
        desk.at("2026-03-09T09:00").accept(RecordPlanMissed.of());
        assertThat(desk.send(RecordPlanMissed.of()).isUnchanged()).isTrue();
        desk.as(ScorecardDesk.ANN_HERSELF).accept(SubmitImprovementPlan.of("too few answers", "shorter texts"));
        assertThat(desk.state().isPlanMissed()).isTrue();
        assertThat(desk.state().planSubmittedAt()).contains(ScorecardDesk.local("2026-03-09T09:00"));
        assertThat(desk.refusal(SubmitImprovementPlan.of("again", "again")))
                .containsExactly("K6 scorecard.plan-not-owed");
        assertThat(desk.deadlines()).containsExactly("close 2026-03-09T09:00 close");
        desk.as(ScorecardDesk.TIMER).accept(CloseScorecard.of());
        assertThat(desk.send(CloseScorecard.of()).isUnchanged()).isTrue();
    }

    @Test
    @DisplayName("K6: whoever owes no plan misses none")
    void nobody_misses_a_plan_that_is_not_owed() {
        desk.ranked("60", "70").accept(PublishScorecard.of());
        assertThat(desk.refusal(RecordPlanMissed.of())).containsExactly("K6 scorecard.plan-not-owed");
    }

    @Test
    @DisplayName("K5: a scorecard is published with its place, and by nobody else than superiors and programs")
    void a_notice_has_the_place() {
        desk.rated();
        assertThat(desk.as(ScorecardDesk.ANN_HERSELF).refusal(PublishScorecard.of()))
                .containsExactly("K3 scorecard.superior-needed", "K5 scorecard.not-ranked");
    }

    @Test
    @DisplayName("K8: a manager is proposed 300 yuan at least, once however often he has notice")
    void a_manager_has_a_minimum_bonus() {
        ScorecardDesk managers = new ScorecardDesk(ScorecardDesk.policy()
                .minimumBonus(Money.of("CNY", "300"))
                .addMinimumBonusRoles(Role.MANAGER)
                .build());
        managers.accept(OpenScorecard.builder()
                        .agent(ScorecardDesk.ANN)
                        .month(ScorecardDesk.FEBRUARY)
                        .addRoles(Role.MANAGER)
                        .build())
                .accept(TakeMeasures.of(ScorecardDesk.tally()))
                .as(ScorecardDesk.ANN_HERSELF)
                .accept(RateSelf.of(ScorecardDesk.SELF))
                .as(ScorecardDesk.MANAGER)
                .accept(RateScorecard.of(ScorecardDesk.MARKS))
                .accept(RankScorecard.of(managers.ranking("60", "70")))
                .accept(PublishScorecard.of());
        assertThat(managers.proposals()).containsExactly("K5 REWARD CNY 100", "K8 MINIMUM_BONUS CNY 300");
        managers.accept(RankScorecard.of(managers.ranking("90", "70"))).accept(PublishScorecard.of());
        assertThat(managers.proposals()).containsExactly("K8 MINIMUM_BONUS CNY 300");
    }

    @Test
    @DisplayName("K8: others have none")
    void others_have_no_minimum_bonus() {
        ScorecardDesk others = new ScorecardDesk(ScorecardDesk.policy()
                .minimumBonus(Money.of("CNY", "300"))
                .addMinimumBonusRoles(Role.MANAGER)
                .build());
        assertThat(others.published().proposals()).isEmpty();
    }

    /** The texts of the reasons against a command, where they tell a time. */
    private static List<String> times(Decision<ScorecardEvent> decision) {
        return decision.rejections().stream()
                .map(reason -> reason.message(Locale.ENGLISH))
                .filter(text -> text.contains("2026-"))
                .toList();
    }

    @Test
    void reasons_tell_the_time_by_the_clock_of_the_desk() {
        ScorecardDesk early = new ScorecardDesk().at("2026-02-28T23:59").opened();
        assertThat(times(early.send(TakeMeasures.of(ScorecardDesk.tally()))))
                .containsExactly("2026-02 is over at 2026-03-01T00:00.");
        assertThat(times(early.send(RateScorecard.of(ScorecardDesk.MARKS))))
                .contains("ann has not rated himself; there is time until 2026-03-04T00:00.");
        assertThat(times(early.send(RecordSelfRatingMissed.of())))
                .containsExactly("There is time to rate oneself until 2026-03-04T00:00.");
        desk.published();
        assertThat(times(desk.send(RecordPlanMissed.of())))
                .containsExactly("There is time for the plan until 2026-03-09T09:00.");
        assertThat(times(desk.send(CloseScorecard.of())))
                .containsExactly(
                        "ann can disagree until 2026-03-09T09:00.", "The plan is owed until 2026-03-09T09:00.");
        desk.as(ScorecardDesk.ANN_HERSELF).at("2026-03-09T09:00");
        assertThat(times(desk.send(DisputeScorecard.of("late"))))
                .containsExactly("The time to disagree ended at 2026-03-09T09:00.");
    }

    @Test
    void an_agent_disagrees_within_a_week() {
        desk.published().as(ScorecardDesk.ANN_HERSELF);
        assertThat(desk.refusal(DisputeScorecard.builder().build())).containsExactly("scorecard.reason-missing");
        assertThat(desk.at("2026-03-09T09:00").refusal(DisputeScorecard.of("late")))
                .containsExactly("scorecard.dispute-too-late");
        assertThat(desk.as(ScorecardDesk.MANAGER).at("2026-03-09T08:59").refusal(DisputeScorecard.of("no")))
                .containsExactly("scorecard.agent-needed");
    }

    @Test
    void whoever_is_right_is_rated_anew_and_compared_again() {
        desk.disputed().as(ScorecardDesk.MANAGER).accept(UpholdDispute.of("the order was his"));
        assertThat(desk.state().status()).isEqualTo(ScorecardStatus.SELF_RATED);
        assertThat(desk.state().score()).isEmpty();
        assertThat(desk.state().standing()).isEmpty();
        assertThat(desk.state().planDueAt()).isEmpty();
        assertThat(desk.state().selfMarks()).isEqualTo(ScorecardDesk.SELF);
        desk.accept(RateScorecard.of(ScorecardDesk.MARKS)).accept(RankScorecard.of(desk.ranking("80", "70", "60")));
        assertThat(desk.proposals()).containsExactly("K5 REWARD CNY 100");
    }

    @Test
    @DisplayName("K6: whoever is not right has the whole week for his plan again")
    void a_dismissed_dispute_leaves_the_time_for_a_plan() {
        desk.disputed();
        assertThat(desk.deadlines()).isEmpty();
        assertThat(desk.at("2026-03-12T10:00").refusal(RecordPlanMissed.of()))
                .containsExactly("lifecycle.not-permitted");
        desk.as(ScorecardDesk.MANAGER).accept(DismissDispute.of("it was cancelled"));
        assertThat(desk.state().planDueAt()).contains(ScorecardDesk.local("2026-03-19T10:00"));
        assertThat(desk.deadlines()).containsExactly("improvement-plan 2026-03-19T10:00 record-plan-missed");
        assertThat(desk.as(ScorecardDesk.ANN_HERSELF).refusal(DisputeScorecard.of("once more")))
                .containsExactly("scorecard.dispute-too-late");
    }

    @Test
    @DisplayName("K6: a plan that came while the dispute was open stays, also when a new place asks for one")
    void a_plan_that_came_stays() {
        desk.disputed().accept(SubmitImprovementPlan.of("causes", "plan"));
        desk.as(ScorecardDesk.MANAGER).accept(UpholdDispute.of("right"));
        desk.accept(RateScorecard.of(ScorecardDesk.MARKS)).accept(RankScorecard.of(desk.ranking("95", "90", "85")));
        assertThat(desk.accept(PublishScorecard.of()).state().planDueAt()).isEmpty();
        assertThat(desk.state().planSubmittedAt()).isPresent();
    }

    @Test
    void nobody_decides_on_a_dispute_of_his_own() {
        desk.disputed();
        assertThat(desk.as(Actor.of("ann", Role.DIRECTOR)).refusal(UpholdDispute.of("I am right")))
                .containsExactly("K3 scorecard.own-scorecard");
        assertThat(desk.as(Actor.of("tim", Role.TEAM_LEAD))
                        .refusal(DismissDispute.builder().build()))
                .containsExactly("K3 scorecard.decider-needed", "scorecard.reason-missing");
    }
}
