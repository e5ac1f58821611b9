package io.careline.core.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.lifecycle.Restoration;
import io.careline.scorecard.PublishScorecard;
import io.careline.scorecard.RankScorecard;
import io.careline.scorecard.RateScorecard;
import io.careline.scorecard.RecordSelfRatingMissed;
import io.careline.scorecard.Scorecard;
import io.careline.scorecard.ScorecardCommand;
import io.careline.scorecard.ScorecardId;
import io.careline.scorecard.ScorecardStatus;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScorecardRestorationTest {
    private final ScorecardDesk desk = new ScorecardDesk();

    private Restoration<Scorecard> restore(Scorecard.Builder snapshot) {
        return desk.lifecycle().restore(snapshot.id(ScorecardId.of("S-9")).build(), desk.context());
    }

    private List<String> findings(Scorecard.Builder snapshot) {
        return ScorecardDesk.rules(restore(snapshot).findings());
    }

    private List<String> refusal(Scorecard state, ScorecardCommand command) {
        return ScorecardDesk.rules(
                desk.lifecycle().decide(state, command, desk.context()).rejections());
    }

    @Test
    void everything_a_snapshot_lacks_is_found_and_nothing_is_refused() {
        assertThat(findings(Scorecard.builder())).containsExactly("scorecard.not-opened");
        assertThat(findings(Scorecard.builder().status(ScorecardStatus.OPEN)))
                .containsExactly("scorecard.agent-missing", "scorecard.month-missing", "scorecard.parts-derived");
    }

    @Test
    void what_can_be_derived_is_derived() {
        Scorecard.Builder open = Scorecard.builder();
        open.status(ScorecardStatus.OPEN).agent(ScorecardDesk.ANN).month(ScorecardDesk.FEBRUARY);
        assertThat(findings(open))
                .containsExactly(
                        "scorecard.parts-derived", "scorecard.month-end-derived", "scorecard.self-rating-due-derived");
        Scorecard restored = restore(open).state();
        assertThat(restored.parts()).isEqualTo(ScorecardDesk.policy().build().parts());
        assertThat(restored.monthEndsAt()).contains(ScorecardDesk.local("2026-03-01T00:00"));
        assertThat(restored.selfRatingDueAt()).contains(ScorecardDesk.local("2026-03-04T00:00"));
        Scorecard.Builder published = Scorecard.builder();
        published.from(desk.published().state()).disputableUntil(Optional.empty());
        assertThat(findings(published)).containsExactly("scorecard.dispute-until-derived");
        assertThat(restore(published).state().disputableUntil()).contains(ScorecardDesk.local("2026-03-09T09:00"));
    }

    @Test
    void a_sound_state_is_restored_as_it_is() {
        for (Scorecard live : List.of(
                new ScorecardDesk().opened().state(),
                new ScorecardDesk().rated().state(),
                new ScorecardDesk().published().state(),
                new ScorecardDesk().disputed().state())) {
            Restoration<Scorecard> restored = desk.lifecycle().restore(live, desk.context());
            assertThat(restored.state()).isEqualTo(live);
            assertThat(restored.findings()).isEmpty();
        }
    }

    @Test
    void a_restored_scorecard_without_agent_and_month_goes_no_further_and_throws_nothing() {
        Scorecard nobody =
                restore(Scorecard.builder().status(ScorecardStatus.RATED)).state();
        assertThat(refusal(nobody, PublishScorecard.of()))
                .containsExactly("scorecard.agent-missing", "scorecard.month-missing", "K5 scorecard.not-ranked");
        assertThat(refusal(
                        nobody, RankScorecard.of(ScorecardDesk.ranking(ScorecardDesk.rated(ScorecardDesk.ANN, "1")))))
                .containsExactly("scorecard.agent-missing", "scorecard.month-missing", "K5 scorecard.ranking-outdated");
        Scorecard open =
                restore(Scorecard.builder().status(ScorecardStatus.OPEN)).state();
        assertThat(refusal(open, RecordSelfRatingMissed.of())).containsExactly("K3 scorecard.self-rating-pending");
        assertThat(refusal(open, RateScorecard.of(ScorecardDesk.MARKS)))
                .containsExactly(
                        "scorecard.agent-missing",
                        "scorecard.month-missing",
                        "K3 scorecard.self-rating-missing",
                        "K4 scorecard.measures-not-taken");
    }
}
