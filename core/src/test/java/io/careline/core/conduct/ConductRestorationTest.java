package io.careline.core.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.conduct.AppealOutcome;
import io.careline.conduct.ConductCase;
import io.careline.conduct.ConductCaseId;
import io.careline.conduct.ConductCommand;
import io.careline.conduct.ConductStatus;
import io.careline.conduct.DecideAppeal;
import io.careline.conduct.FinaliseCase;
import io.careline.conduct.HearAgent;
import io.careline.conduct.Offence;
import io.careline.conduct.Sanction;
import io.careline.conduct.SanctionMeasure;
import io.careline.conduct.SettleSanction;
import io.careline.conduct.SettlementOutcome;
import io.careline.lifecycle.Restoration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConductRestorationTest {
    private final ConductDesk desk = new ConductDesk();

    private Restoration<ConductCase> restore(ConductCase.Builder snapshot) {
        return desk.lifecycle().restore(snapshot.id(ConductCaseId.of("D-9")).build(), desk.context());
    }

    private List<String> findings(ConductStatus status) {
        return ConductDesk.rules(restore(ConductCase.builder().status(status)).findings());
    }

    private List<String> refusal(ConductStatus status, ConductCommand command) {
        ConductCase state = restore(ConductCase.builder().status(status)).state();
        return ConductDesk.rules(
                desk.lifecycle().decide(state, command, desk.context()).rejections());
    }

    @Test
    void everything_a_snapshot_lacks_is_found_and_nothing_is_refused() {
        assertThat(findings(ConductStatus.NONE)).containsExactly("conduct.not-reported");
        assertThat(findings(ConductStatus.HEARD))
                .containsExactly("conduct.report-incomplete", "conduct.decision-due-derived", "conduct.lapse-derived");
        assertThat(findings(ConductStatus.UPHELD))
                .containsExactly(
                        "conduct.report-incomplete", "conduct.sanction-missing", "conduct.appeal-until-derived");
        assertThat(findings(ConductStatus.APPEALED))
                .containsExactly(
                        "conduct.report-incomplete", "conduct.decision-due-derived", "conduct.sanction-missing");
        assertThat(findings(ConductStatus.FINAL))
                .containsExactly("conduct.report-incomplete", "conduct.sanction-missing");
    }

    @Test
    void what_can_be_derived_is_derived() {
        ConductCase.Builder open = ConductCase.builder();
        open.status(ConductStatus.REPORTED).reportedAt(ConductDesk.local("2026-02-20T10:00"));
        assertThat(restore(open).state().decisionDueAt()).contains(ConductDesk.local("2026-02-27T10:00"));
        assertThat(restore(open).state().lapsesAt()).contains(ConductDesk.local("2026-05-21T10:00"));
        ConductCase.Builder upheld = ConductCase.builder();
        upheld.status(ConductStatus.UPHELD).upheldAt(ConductDesk.local("2026-02-20T10:00"));
        assertThat(restore(upheld).state().appealUntil()).contains(ConductDesk.local("2026-02-27T10:00"));
        assertThat(restore(upheld.status(ConductStatus.VARIED)).state().appealUntil())
                .contains(ConductDesk.local("2026-02-20T10:00"));
        assertThat(restore(upheld.status(ConductStatus.APPEALED)).state().decisionDueAt())
                .contains(ConductDesk.local("2026-03-09T09:00"));
    }

    @Test
    void a_sound_state_is_restored_as_it_is() {
        for (ConductCase live : List.of(
                new ConductDesk().reported().state(),
                new ConductDesk().reported().heard().state(),
                new ConductDesk().upheld().state(),
                new ConductDesk().appealed().state(),
                new ConductDesk().finalised().state())) {
            Restoration<ConductCase> restored = desk.lifecycle().restore(live, desk.context());
            assertThat(restored.state()).isEqualTo(live);
            assertThat(restored.findings()).isEmpty();
        }
    }

    @Test
    void a_restored_case_without_a_report_goes_no_further_and_throws_nothing() {
        desk.as(ConductDesk.MANAGER);
        assertThat(refusal(ConductStatus.UNDER_REVIEW, HearAgent.of("nothing"))).isEmpty();
        assertThat(refusal(ConductStatus.HEARD, ConductDesk.finding())).containsExactly("conduct.report-incomplete");
        assertThat(refusal(ConductStatus.UPHELD, FinaliseCase.of())).containsExactly("conduct.appeal-still-open");
        assertThat(refusal(
                        ConductStatus.APPEALED,
                        DecideAppeal.builder()
                                .outcome(AppealOutcome.VARIED)
                                .sanction(Sanction.of(SanctionMeasure.WARNING))
                                .reason("why not")
                                .build()))
                .containsExactly("conduct.variation-not-less");
        assertThat(refusal(ConductStatus.FINAL, SettleSanction.of(SettlementOutcome.CONFIRMED)))
                .containsExactly("conduct.sanction-missing");
    }

    @Test
    void an_offence_that_the_desk_has_no_more_is_not_upheld() {
        ConductCase.Builder snapshot = ConductCase.builder();
        snapshot.from(new ConductDesk().reported().heard().state()).offence(Offence.QUARREL);
        assertThat(ConductDesk.rules(desk.as(ConductDesk.MANAGER)
                        .lifecycle()
                        .decide(snapshot.build(), ConductDesk.finding(), desk.context())
                        .rejections()))
                .containsExactly("conduct.offence-unknown");
    }
}
