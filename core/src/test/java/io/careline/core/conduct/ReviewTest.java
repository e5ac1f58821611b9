package io.careline.core.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.conduct.AddEvidence;
import io.careline.conduct.ConductRecord;
import io.careline.conduct.ConductStatus;
import io.careline.conduct.DismissCase;
import io.careline.conduct.HearAgent;
import io.careline.conduct.InviteToHearing;
import io.careline.conduct.LapseCase;
import io.careline.conduct.Offence;
import io.careline.conduct.RecordOverdue;
import io.careline.conduct.SanctionMeasure;
import io.careline.conduct.SanctionStep;
import io.careline.conduct.StartReview;
import io.careline.conduct.UpholdCase;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.Decision;
import io.careline.lifecycle.Permission;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** From the report to the decision: who may do what, and that nobody is fined unheard. */
class ReviewTest {
    private final ConductDesk desk = new ConductDesk();

    @Test
    void a_report_says_what_happened_and_names_an_offence_of_the_desk() {
        assertThat(desk.refusal(ConductDesk.report(Offence.QUARREL)
                        .summary(" ")
                        .occurredAt(ConductDesk.local("2026-03-02T09:00:01"))
                        .build()))
                .containsExactly("conduct.offence-unknown", "conduct.act-in-future", "conduct.summary-missing");
        desk.reported();
        assertThat(desk.state().status()).isEqualTo(ConductStatus.REPORTED);
        assertThat(desk.state().reporter()).contains(ConductDesk.BOB.id());
        assertThat(desk.deadlines())
                .containsExactly("decision 2026-03-09T09:00 record-overdue", "lapse 2026-05-31T09:00 lapse-case");
    }

    @Test
    @DisplayName("One act is reported once: in another case that lives it is refused, in its own it changes nothing")
    void one_act_is_reported_once() {
        ConductRecord.Builder other = ConductDesk.earlier("E-1", ConductDesk.SUNDAY);
        other.act(ConductDesk.ACT);
        for (ConductStatus status : ConductStatus.values()) {
            ConductDesk fresh = new ConductDesk();
            Decision<?> decision = fresh.send(ConductDesk.report(Offence.UPHELD_COMPLAINT)
                    .addRegister(other.status(status).build())
                    .build());
            boolean isDead = status == ConductStatus.NONE
                    || status == ConductStatus.DISMISSED_CASE
                    || status == ConductStatus.LAPSED;
            assertThat(decision.isAccepted()).as(status.name()).isEqualTo(isDead);
        }
        desk.reported();
        assertThat(desk.send(ConductDesk.report()).isUnchanged()).isTrue();
        assertThat(desk.refusal(ConductDesk.report(Offence.QUARREL).build())).containsExactly("conduct.other-act");
    }

    @Test
    void only_leads_look_into_a_case_and_nobody_into_one_of_his_own() {
        desk.reported();
        assertThat(desk.as(ConductDesk.BOB).refusal(StartReview.of())).containsExactly("conduct.reviewer-needed");
        assertThat(desk.as(ConductDesk.ANN_HERSELF).refusal(StartReview.of()))
                .containsExactly("conduct.reviewer-needed", "conduct.own-case");
        desk.as(ConductDesk.LEAD).accept(StartReview.of());
        assertThat(desk.as(ConductDesk.LEAD).refusal(DismissCase.of("nothing in it")))
                .containsExactly("conduct.decider-needed");
        assertThat(desk.as(ConductDesk.TIMER).refusal(DismissCase.of("")))
                .containsExactly("conduct.decider-needed", "conduct.reason-missing");
    }

    @Test
    void the_agent_the_reporter_and_whoever_looks_into_it_show_what_was_so() {
        desk.reported();
        desk.as(ConductDesk.BOB).accept(AddEvidence.of("camera 17"));
        desk.as(ConductDesk.ANN_HERSELF).accept(AddEvidence.of("the call log"));
        assertThat(desk.send(AddEvidence.of("the call log")).isUnchanged()).isTrue();
        desk.as(ConductDesk.LEAD).accept(AddEvidence.of("the roster"));
        assertThat(desk.state().evidence()).containsExactly("camera 17", "the call log", "the roster");
        assertThat(desk.as(Actor.of("cai")).refusal(AddEvidence.of(" ")))
                .containsExactly("conduct.reviewer-needed", "conduct.evidence-missing");
    }

    @Test
    void nobody_is_fined_or_dismissed_unheard() {
        desk.reported().reviewed();
        assertThat(desk.refusal(ConductDesk.finding())).containsExactly("conduct.hearing-needed");
        assertThat(desk.refusal(ConductDesk.finding(ConductDesk.earlier(2)))).containsExactly("conduct.hearing-needed");
        desk.as(ConductDesk.ANN_HERSELF)
                .accept(HearAgent.of("the line was bad"))
                .as(ConductDesk.SUPERVISOR)
                .accept(ConductDesk.finding());
        assertThat(desk.state().status()).isEqualTo(ConductStatus.UPHELD);
    }

    @Test
    @DisplayName("C3: a warning needs no hearing; a desk that waives hearings is told")
    void a_warning_needs_no_hearing() {
        ConductDesk warning = new ConductDesk(
                ConductDesk.policy(ConductDesk.rule(Offence.SNACKS_AND_NOISE, SanctionStep.of(SanctionMeasure.WARNING))
                        .build()));
        warning.reported(Offence.SNACKS_AND_NOISE).reviewed().accept(ConductDesk.finding());
        ConductDesk waived =
                new ConductDesk(ConductDesk.policy(ConductDesk.complaints()).hearingNeeded(false));
        assertThat(waived.reported().reviewed().findings(ConductDesk.finding())).contains("conduct.agent-not-heard");
    }

    @Test
    void whoever_was_asked_and_did_not_come_has_had_the_chance() {
        desk.reported().reviewed();
        assertThat(desk.refusal(HearAgent.builder().build())).containsExactly("conduct.statement-missing");
        assertThat(desk.refusal(InviteToHearing.of(ConductDesk.local("2026-03-02T08:59"))))
                .containsExactly("conduct.hearing-in-past");
        desk.accept(InviteToHearing.of(ConductDesk.local("2026-03-03T10:00")));
        assertThat(desk.at("2026-03-03T10:00")
                        .refusal(HearAgent.builder().statement(" ").build()))
                .containsExactly("conduct.statement-missing");
        assertThat(desk.at("2026-03-03T10:01").findings(HearAgent.builder().build()))
                .containsExactly("conduct.agent-not-heard");
        assertThat(desk.state().status()).isEqualTo(ConductStatus.HEARD);
        assertThat(desk.state().statement()).isEmpty();
    }

    @Test
    void a_decision_that_is_overdue_is_recorded_once_and_a_case_nobody_decides_lapses() {
        desk.reported();
        assertThat(desk.as(ConductDesk.TIMER).at("2026-03-09T08:59").refusal(RecordOverdue.of()))
                .containsExactly("conduct.overdue-too-early");
        desk.at("2026-03-09T09:00").accept(RecordOverdue.of());
        assertThat(desk.send(RecordOverdue.of()).isUnchanged()).isTrue();
        assertThat(desk.deadlines()).containsExactly("lapse 2026-05-31T09:00 lapse-case");
        assertThat(desk.at("2026-05-31T08:59").refusal(LapseCase.of())).containsExactly("conduct.lapse-too-early");
        desk.at("2026-05-31T08:00").heard().at("2026-05-31T09:00");
        assertThat(desk.refusal(ConductDesk.finding())).containsExactly("conduct.lapsed");
        desk.as(ConductDesk.TIMER).accept(LapseCase.of());
        assertThat(desk.state().status()).isEqualTo(ConductStatus.LAPSED);
        assertThat(desk.send(LapseCase.of()).isUnchanged()).isTrue();
        assertThat(desk.deadlines()).isEmpty();
    }

    @Test
    void all_reasons_are_given_at_once() {
        desk.reported().reviewed();
        UpholdCase faulty = ConductDesk.finding(ConductDesk.earlier("E-1", ConductDesk.SUNDAY)
                .act(ConductDesk.ACT)
                .build());
        assertThat(desk.as(ConductDesk.ANN_HERSELF)
                        .refusal(UpholdCase.builder()
                                .facts(faulty.facts())
                                .fine(ConductDesk.yuan(5))
                                .loss(ConductDesk.yuan(5))
                                .reason(Optional.empty())
                                .build()))
                .containsExactly(
                        "conduct.decider-needed",
                        "conduct.own-case",
                        "conduct.act-already-reported",
                        "C4 conduct.amount-unexpected",
                        "C4 conduct.loss-unexpected",
                        "conduct.reason-missing");
    }

    @Test
    void permissions_say_beforehand_what_needs_no_content() {
        desk.reported().as(ConductDesk.SUPERVISOR);
        List<String> allowed = desk.lifecycle().permitted(desk.state(), desk.context()).stream()
                .filter(Permission::isAllowed)
                .map(permission -> permission.command().tag())
                .toList();
        assertThat(allowed).containsExactly("report", "start-review", "add-evidence", "dismiss-case");
    }

    @Test
    void reasons_tell_times_by_the_clock_on_the_wall() {
        desk.reported();
        Decision<?> early = desk.as(ConductDesk.TIMER).send(LapseCase.of());
        assertThat(early.rejections().get(0).message(Locale.ENGLISH))
                .isEqualTo("There is time to decide until 2026-05-31T09:00.");
    }
}
