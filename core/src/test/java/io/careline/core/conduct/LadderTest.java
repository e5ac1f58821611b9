package io.careline.core.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.common.AgentId;
import io.careline.common.Money;
import io.careline.conduct.Aggravation;
import io.careline.conduct.ConductFacts;
import io.careline.conduct.ConductRecord;
import io.careline.conduct.ConductStatus;
import io.careline.conduct.DoublingBase;
import io.careline.conduct.Offence;
import io.careline.conduct.OffenceRule;
import io.careline.conduct.Sanction;
import io.careline.conduct.SanctionMeasure;
import io.careline.conduct.SanctionStep;
import io.careline.conduct.UpholdCase;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which step of a ladder a case has come to, and what follows from it. */
class LadderTest {
    private static final Money FIFTY = ConductDesk.yuan(50);

    private static ConductDesk desk(OffenceRule.Builder rule) {
        return new ConductDesk(ConductDesk.policy(rule.build()));
    }

    /** What the next case comes to after some others. */
    private static Sanction sanction(ConductDesk desk, Offence offence, ConductRecord... register) {
        return desk.reported(offence)
                .heard()
                .accept(ConductDesk.finding(register))
                .sanction();
    }

    private static Sanction sanction(OffenceRule.Builder rule, ConductRecord... register) {
        OffenceRule built = rule.build();
        return sanction(new ConductDesk(ConductDesk.policy(built)), built.offence(), register);
    }

    private static OffenceRule.Builder complaints() {
        return ConductDesk.rule(
                Offence.UPHELD_COMPLAINT,
                SanctionStep.fine(FIFTY),
                SanctionStep.doubled(),
                SanctionStep.of(SanctionMeasure.DISMISSAL));
    }

    @Test
    @DisplayName("C4: a first complaint is 50, a second one double, a third dismissal, and so is each after that")
    void the_steps_follow_each_other_and_the_last_one_stays() {
        assertThat(sanction(complaints(), ConductDesk.earlier(0))).isEqualTo(Sanction.fine(FIFTY));
        assertThat(sanction(complaints(), ConductDesk.earlier(1))).isEqualTo(Sanction.fine(ConductDesk.yuan(100)));
        assertThat(sanction(complaints(), ConductDesk.earlier(2))).isEqualTo(Sanction.of(SanctionMeasure.DISMISSAL));
        assertThat(sanction(complaints(), ConductDesk.earlier(3))).isEqualTo(Sanction.of(SanctionMeasure.DISMISSAL));
    }

    @Test
    void the_event_holds_the_step_the_rule_and_the_cases_that_were_counted() {
        ConductDesk desk = new ConductDesk();
        desk.reported().heard().accept(ConductDesk.finding(ConductDesk.earlier(2)));
        assertThat(desk.state().step()).isEqualTo(3);
        assertThat(desk.state().ruleId()).contains("C4");
        assertThat(desk.state().priors()).extracting(Object::toString).containsExactly("E-0", "E-1");
        assertThat(desk.state().upheldBy()).contains(ConductDesk.SUPERVISOR.id());
    }

    @Test
    @DisplayName("C4: only what is in force counts: a dismissed case does not, nor one that an appeal waits in")
    void only_cases_in_force_count() {
        Map<ConductStatus, Integer> steps = Map.of(
                ConductStatus.REPORTED, 1,
                ConductStatus.HEARD, 1,
                ConductStatus.UPHELD, 2,
                ConductStatus.APPEALED, 1,
                ConductStatus.VARIED, 2,
                ConductStatus.FINAL, 2,
                ConductStatus.DISMISSED_CASE, 1,
                ConductStatus.LAPSED, 1);
        steps.forEach((status, step) -> {
            ConductDesk desk = new ConductDesk();
            desk.reported()
                    .heard()
                    .accept(ConductDesk.finding(ConductDesk.earlier("E-1", ConductDesk.SUNDAY.minusDays(9))
                            .status(status)
                            .build()));
            assertThat(desk.state().step()).as(status.name()).isEqualTo(step);
        });
    }

    @Test
    void others_other_offences_and_later_acts_do_not_count() {
        ConductRecord.Builder prior = ConductDesk.earlier("E-1", ConductDesk.SUNDAY.minusDays(9));
        assertThat(sanction(complaints(), prior.agent(AgentId.of("bob")).build()))
                .isEqualTo(Sanction.fine(FIFTY));
        assertThat(sanction(
                        complaints(),
                        prior.agent(ConductDesk.ANN).offence(Offence.QUARREL).build()))
                .isEqualTo(Sanction.fine(FIFTY));
        assertThat(sanction(
                        complaints(),
                        ConductDesk.earlier("E-1", ConductDesk.SUNDAY.plusDays(1))
                                .build()))
                .isEqualTo(Sanction.fine(FIFTY));
    }

    @Test
    @DisplayName("C5: what lies before the look-back does not count; its first day does")
    void the_look_back_has_an_edge() {
        ConductRecord onEdge =
                ConductDesk.earlier("E-1", ConductDesk.SUNDAY.minusMonths(1)).build();
        ConductRecord before = ConductDesk.earlier(
                        "E-1", ConductDesk.SUNDAY.minusMonths(1).minusDays(1))
                .build();
        assertThat(sanction(complaints().lookBack(Period.ofMonths(1)), onEdge))
                .isEqualTo(Sanction.fine(ConductDesk.yuan(100)));
        assertThat(sanction(complaints().lookBack(Period.ofMonths(1)), before)).isEqualTo(Sanction.fine(FIFTY));
        assertThat(sanction(complaints(), before)).isEqualTo(Sanction.fine(ConductDesk.yuan(100)));
    }

    @Test
    @DisplayName(
            "C6: the same rule again is double; another rule is a first time, unless the desk counts them together")
    void the_same_rule_again_is_double() {
        for (boolean isByArticle : List.of(true, false)) {
            ConductDesk desk = desk(complaints().byArticle(isByArticle));
            desk.as(ConductDesk.BOB)
                    .accept(ConductDesk.report(Offence.UPHELD_COMPLAINT)
                            .article("5.2")
                            .build());
            desk.heard()
                    .accept(ConductDesk.finding(
                            ConductDesk.earlier("E-1", ConductDesk.SUNDAY.minusDays(9))
                                    .article("5.1")
                                    .build(),
                            ConductDesk.earlier("E-2", ConductDesk.SUNDAY.minusDays(8))
                                    .article("5.2")
                                    .build()));
            assertThat(desk.state().step()).isEqualTo(isByArticle ? 2 : 3);
        }
    }

    @Test
    @DisplayName("C4: the double is that of the ladder, or of what the last case in fact came to")
    void the_doubling_base_is_a_knob() {
        ConductRecord reduced = ConductDesk.earlier("E-1", ConductDesk.SUNDAY.minusDays(9))
                .fine(ConductDesk.yuan(30))
                .build();
        ConductRecord waived = ConductDesk.earlier("E-1", ConductDesk.SUNDAY.minusDays(9))
                .fine(Optional.empty())
                .build();
        OffenceRule rule = ConductDesk.complaints();
        ConductDesk ladder = new ConductDesk(ConductDesk.policy(rule));
        ConductDesk last = new ConductDesk(ConductDesk.policy(rule).doublingBase(DoublingBase.LAST_FINE));
        ConductDesk nothing = new ConductDesk(ConductDesk.policy(rule).doublingBase(DoublingBase.LAST_FINE));
        assertThat(sanction(ladder, rule.offence(), reduced)).isEqualTo(Sanction.fine(ConductDesk.yuan(100)));
        assertThat(sanction(last, rule.offence(), reduced)).isEqualTo(Sanction.fine(ConductDesk.yuan(60)));
        assertThat(sanction(nothing, rule.offence(), waived)).isEqualTo(Sanction.fine(ConductDesk.yuan(100)));
    }

    @Test
    void a_double_of_a_double_is_four_times() {
        OffenceRule.Builder rule = ConductDesk.rule(
                Offence.UPHELD_COMPLAINT, SanctionStep.fine(FIFTY), SanctionStep.doubled(), SanctionStep.doubled());
        assertThat(sanction(rule, ConductDesk.earlier(2))).isEqualTo(Sanction.fine(ConductDesk.yuan(200)));
    }

    @Test
    @DisplayName("G11: the stray 200 a time beside the ladder of C6 is ignored, or stands for it where a desk says so")
    void the_flat_fine_beside_the_ladder_is_ignored_unless_it_is_applied() {
        for (boolean isApplied : List.of(false, true)) {
            ConductDesk desk = new ConductDesk(ConductDesk.policy(
                            complaints().flatFine(ConductDesk.yuan(200)).build())
                    .flatFineApplied(isApplied));
            assertThat(sanction(desk, Offence.UPHELD_COMPLAINT, ConductDesk.earlier(2)))
                    .isEqualTo(
                            isApplied ? Sanction.fine(ConductDesk.yuan(200)) : Sanction.of(SanctionMeasure.DISMISSAL));
        }
    }

    @Test
    @DisplayName("C2: who will not comply is proposed for dismissal, whichever time it is")
    void an_aggravation_stands_for_the_ladder() {
        OffenceRule.Builder rule = ConductDesk.rule(
                        Offence.OWN_AFFAIRS, SanctionStep.of(SanctionMeasure.WARNING), SanctionStep.fine(FIFTY))
                .putAggravations(Aggravation.REFUSAL, SanctionStep.of(SanctionMeasure.DISMISSAL));
        ConductDesk desk = desk(rule).reported(Offence.OWN_AFFAIRS).heard();
        assertThat(desk.refusal(ConductDesk.finding(ConductFacts.builder().build())
                        .aggravation(Aggravation.GRAVE_RESULT)
                        .build()))
                .containsExactly("conduct.aggravation-unknown");
        assertThat(desk.findings(ConductDesk.finding(ConductFacts.builder().build())
                        .aggravation(Aggravation.REFUSAL)
                        .build()))
                .containsExactly("C4 conduct.dismissal-proposed");
        assertThat(desk.sanction()).isEqualTo(Sanction.of(SanctionMeasure.DISMISSAL));
        assertThat(desk.state().step()).isEqualTo(1);
        assertThat(desk.state().aggravation()).contains(Aggravation.REFUSAL);
    }

    @Test
    @DisplayName("C9: a fine within bounds is said by whoever decides, its bounds included")
    void a_fine_within_bounds_is_said() {
        OffenceRule.Builder rule = ConductDesk.rule(
                Offence.LEAK,
                SanctionStep.builder()
                        .sanction(Sanction.fine(ConductDesk.yuan(10_000)))
                        .fineUpTo(ConductDesk.yuan(100_000))
                        .build());
        assertThat(desk(rule).reported(Offence.LEAK).heard().refusal(ConductDesk.finding()))
                .containsExactly("C4 conduct.amount-missing");
        Map<Money, Boolean> fines = Map.of(
                ConductDesk.yuan(9_999), false,
                ConductDesk.yuan(10_000), true,
                ConductDesk.yuan(100_000), true,
                ConductDesk.yuan(100_001), false,
                Money.of("EUR", "20000"), false);
        fines.forEach((fine, isWithin) -> {
            ConductDesk desk = desk(rule).reported(Offence.LEAK).heard();
            UpholdCase command = ConductDesk.finding(ConductFacts.builder().build())
                    .fine(fine)
                    .build();
            if (isWithin) {
                assertThat(desk.accept(command).sanction()).isEqualTo(Sanction.fine(fine));
            } else {
                assertThat(desk.refusal(command)).containsExactly("C4 conduct.amount-out-of-range");
            }
        });
    }

    @Test
    @DisplayName("C5, C13: where the ladder leaves it open, whoever decides chooses, and chooses something")
    void what_is_open_is_chosen() {
        OffenceRule.Builder rule =
                ConductDesk.rule(Offence.SERIOUS_BREACH, SanctionStep.of(SanctionMeasure.CASE_BY_CASE));
        ConductDesk desk = desk(rule).reported(Offence.SERIOUS_BREACH).heard();
        UpholdCase.Builder uphold = ConductDesk.finding(ConductFacts.builder().build());
        assertThat(desk.refusal(uphold.build())).containsExactly("C4 conduct.choice-missing");
        assertThat(desk.refusal(uphold.sanction(Sanction.of()).build())).containsExactly("C4 conduct.choice-missing");
        assertThat(desk.refusal(uphold.sanction(Sanction.of(SanctionMeasure.CASE_BY_CASE))
                        .build()))
                .containsExactly("C4 conduct.choice-missing");
        Sanction chosen = Sanction.of(SanctionMeasure.WARNING, SanctionMeasure.PUBLIC_NOTICE);
        assertThat(desk.accept(uphold.sanction(chosen).build()).sanction()).isEqualTo(chosen);
        ConductDesk closed = desk(complaints()).reported().heard();
        assertThat(closed.refusal(uphold.build())).containsExactly("C4 conduct.choice-unexpected");
    }
}
