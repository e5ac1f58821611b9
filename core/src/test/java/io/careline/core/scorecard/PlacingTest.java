package io.careline.core.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.common.AgentId;
import io.careline.scorecard.PublishScorecard;
import io.careline.scorecard.RankScorecard;
import io.careline.scorecard.Ranking;
import io.careline.scorecard.Scorecard;
import io.careline.scorecard.ScorecardStatus;
import io.careline.scorecard.Standing;
import io.careline.scorecard.TiedPay;
import io.careline.scorecard.TransferConsidered;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacingTest {
    private final ScorecardDesk desk = new ScorecardDesk();

    private static List<String> places(String... scores) {
        Scorecard ann = ScorecardDesk.rated(ScorecardDesk.ANN, scores[0]);
        return ScorecardDesk.ranking(
                        ann, List.of(scores).subList(1, scores.length).toArray(String[]::new))
                .standings()
                .stream()
                .map(standing -> standing.agent() + " " + standing.place() + "/" + standing.placeFromLast())
                .toList();
    }

    @Test
    @DisplayName("K5: equal scores share a place, and the next ones are left out")
    void equal_scores_share_a_place() {
        assertThat(places("80", "90", "80.00", "70"))
                .containsExactly("colleague-0 1/4", "ann 2/2", "colleague-1 2/2", "colleague-2 4/1");
    }

    @Test
    void others_of_another_month_are_left_out_and_whoever_has_no_score_is_named() {
        Scorecard open = Scorecard.builder()
                .from(ScorecardDesk.rated(ScorecardDesk.BOB, "1"))
                .score(Optional.empty())
                .build();
        Scorecard january = Scorecard.builder()
                .from(ScorecardDesk.rated(ScorecardDesk.CAI, "1"))
                .month(ScorecardDesk.FEBRUARY.minusMonths(1))
                .build();
        Ranking ranking = Scorecards.ranking(
                ScorecardDesk.FEBRUARY, List.of(ScorecardDesk.rated(ScorecardDesk.ANN, "80"), open, january));
        assertThat(ranking.standings()).extracting(Standing::agent).containsExactly(ScorecardDesk.ANN);
        assertThat(ranking.unrated()).containsExactly(ScorecardDesk.BOB);
        desk.rated();
        assertThat(desk.refusal(RankScorecard.of(ranking)))
                .containsExactly("K5 scorecard.ranking-incomplete", "K5 scorecard.ranking-outdated");
    }

    @Test
    @DisplayName("K5: the first is proposed 100 yuan more, the last 100 less, the others nothing")
    void the_first_and_the_last_have_a_proposal() {
        assertThat(desk.ranked("80", "70", "60").proposals()).containsExactly("K5 REWARD CNY 100");
        assertThat(new ScorecardDesk().ranked("90", "70", "60").proposals()).isEmpty();
        ScorecardDesk last = new ScorecardDesk();
        last.rated();
        assertThat(last.findings(RankScorecard.of(last.ranking("95", "90", "85"))))
                .containsExactly("CF5 scorecard.deduction-disputed");
        assertThat(last.proposals()).containsExactly("K5 DEDUCTION CNY 100");
    }

    @ParameterizedTest
    @DisplayName("K5: those who share a place share its money, or each has it, or nobody")
    @CsvSource({"SPLIT, CNY 33.33", "EACH, CNY 100", "NOBODY, "})
    void money_of_a_shared_place(TiedPay tied, String amount) {
        ScorecardDesk sharing = new ScorecardDesk(ScorecardDesk.policy()
                .ranking(ScorecardDesk.ranking().tied(tied).build())
                .build());
        sharing.ranked("83.88", "83.88", "60");
        assertThat(sharing.proposals())
                .containsExactlyElementsOf(amount == null ? List.of() : List.of("K5 REWARD " + amount));
    }

    @Test
    @DisplayName("K5: where all are alike nobody is first or last")
    void all_alike_come_to_nothing() {
        desk.rated();
        assertThat(desk.findings(RankScorecard.of(desk.ranking("83.88", "83.88"))))
                .containsExactly("K5 scorecard.all-tied");
        assertThat(desk.proposals()).isEmpty();
        desk.accept(PublishScorecard.of());
        assertThat(desk.state().planDueAt()).isEmpty();
    }

    @Test
    @DisplayName("K5: the places of two people come to nothing, those of three do")
    void a_group_can_be_too_small() {
        desk.rated();
        assertThat(desk.findings(RankScorecard.of(desk.ranking("90")))).containsExactly("K5 scorecard.group-too-small");
        assertThat(desk.proposals()).isEmpty();
        assertThat(desk.accept(PublishScorecard.of()).state().planDueAt()).isEmpty();
        assertThat(new ScorecardDesk().ranked("90", "95").proposals()).containsExactly("K5 DEDUCTION CNY 100");
    }

    @Test
    @DisplayName("K7: a transfer is considered after three months running in the last place, and only then")
    void a_transfer_is_considered_after_three_months() {
        Standing january = ScorecardDesk.standing(YearMonth.of(2026, 1), "50", 3, 0);
        Standing december = ScorecardDesk.standing(YearMonth.of(2025, 12), "50", 3, 0);
        Standing november = ScorecardDesk.standing(YearMonth.of(2025, 11), "50", 3, 0);
        Standing thirdInDecember = ScorecardDesk.standing(YearMonth.of(2025, 12), "50", 2, 1);
        assertThat(findings(january, december)).contains("K7 scorecard.transfer-considered");
        assertThat(findings(january)).doesNotContain("K7 scorecard.transfer-considered");
        assertThat(findings(january, november)).doesNotContain("K7 scorecard.transfer-considered");
        assertThat(findings(january, thirdInDecember)).doesNotContain("K7 scorecard.transfer-considered");
    }

    private static List<String> findings(Standing... past) {
        ScorecardDesk last = new ScorecardDesk();
        last.rated();
        List<String> findings = last.findings(RankScorecard.builder()
                .ranking(last.ranking("95", "90", "85"))
                .addPast(past)
                .build());
        assertThat(last.state().isTransferConsidered())
                .isEqualTo(findings.contains("K7 scorecard.transfer-considered"));
        return findings;
    }

    @Test
    @DisplayName("K7: the months are named, and a person decides")
    void the_months_are_named() {
        desk.rated();
        desk.accept(RankScorecard.builder()
                .ranking(desk.ranking("95", "90", "85"))
                .addPast(
                        ScorecardDesk.standing(YearMonth.of(2025, 12), "50", 3, 0),
                        ScorecardDesk.standing(YearMonth.of(2026, 1), "50", 3, 0))
                .build());
        assertThat(desk.lastEvent())
                .isEqualTo(TransferConsidered.builder()
                        .agent(ScorecardDesk.ANN)
                        .addMonths(YearMonth.of(2025, 12), YearMonth.of(2026, 1), ScorecardDesk.FEBRUARY)
                        .build());
    }

    @Test
    void a_desk_can_do_without_transfers_and_comparisons() {
        ScorecardDesk never = new ScorecardDesk(ScorecardDesk.policy()
                .ranking(ScorecardDesk.ranking().transferAfter(0).build())
                .build());
        assertThat(never.ranked("95", "90", "85").state().isTransferConsidered())
                .isFalse();
        ScorecardDesk alone = new ScorecardDesk(ScorecardDesk.unranked().build());
        alone.rated();
        assertThat(alone.refusal(RankScorecard.of(alone.ranking("90")))).containsExactly("scorecard.no-ranking");
        assertThat(alone.accept(PublishScorecard.of()).state().status()).isEqualTo(ScorecardStatus.PUBLISHED);
    }

    @Test
    @DisplayName(
            "K5: a ranking with another score is refused, the same one again changes nothing, another one replaces it")
    void a_ranking_is_of_the_scores_as_they_are() {
        Ranking outdated = ScorecardDesk.ranking(ScorecardDesk.rated(ScorecardDesk.ANN, "12"), "90", "80");
        desk.ranked("80", "70");
        assertThat(desk.refusal(RankScorecard.of(outdated))).containsExactly("K5 scorecard.ranking-outdated");
        assertThat(desk.send(RankScorecard.of(desk.ranking("80", "70"))).isUnchanged())
                .isTrue();
        desk.accept(PublishScorecard.of()).accept(RankScorecard.of(desk.ranking("90", "70")));
        assertThat(desk.state().status()).isEqualTo(ScorecardStatus.RANKED);
        assertThat(desk.proposals()).isEmpty();
        assertThat(desk.state().disputableUntil()).isEmpty();
    }

    @Property
    @Label("K5: as many are above, beside and below everybody as a look at each pair finds")
    void places_agree_with_a_look_at_each_pair(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 5) Integer> scores) {
        List<Scorecard> all = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            all.add(ScorecardDesk.rated(AgentId.of("agent-" + i), scores.get(i) + ".5"));
        }
        Ranking ranking = Scorecards.ranking(ScorecardDesk.FEBRUARY, all);
        for (int i = 0; i < scores.size(); i++) {
            int own = scores.get(i);
            Standing standing = ranking.of(AgentId.of("agent-" + i)).orElseThrow();
            assertThat(standing.place() - 1).isEqualTo((int)
                    scores.stream().filter(score -> score > own).count());
            assertThat(standing.placeFromLast() - 1).isEqualTo((int)
                    scores.stream().filter(score -> score < own).count());
            assertThat(standing.tied()).isEqualTo((int)
                    scores.stream().filter(score -> score == own).count());
            assertThat(standing.group()).isEqualTo(scores.size());
        }
    }
}
