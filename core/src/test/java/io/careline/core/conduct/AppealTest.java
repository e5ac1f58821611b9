package io.careline.core.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.common.Money;
import io.careline.conduct.AppealOutcome;
import io.careline.conduct.AppealSanction;
import io.careline.conduct.ConductFacts;
import io.careline.conduct.ConductPolicy;
import io.careline.conduct.ConductRecord;
import io.careline.conduct.ConductStatus;
import io.careline.conduct.DecideAppeal;
import io.careline.conduct.FinaliseCase;
import io.careline.conduct.FundStatement;
import io.careline.conduct.HeadLiability;
import io.careline.conduct.Offence;
import io.careline.conduct.RecordOverdue;
import io.careline.conduct.Sanction;
import io.careline.conduct.SanctionMeasure;
import io.careline.conduct.SanctionParty;
import io.careline.conduct.SanctionStep;
import io.careline.conduct.SettleSanction;
import io.careline.conduct.SettlementOutcome;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.Role;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** From the finding to the end: appeals, finality, and the person who settles what was proposed. */
class AppealTest {
    private static final Sanction WARNING = Sanction.of(SanctionMeasure.WARNING);

    private static DecideAppeal.Builder decide(AppealOutcome outcome) {
        DecideAppeal.Builder decide = DecideAppeal.builder();
        decide.outcome(outcome).reason("seen again");
        return decide;
    }

    private static DecideAppeal vary(Sanction sanction) {
        return decide(AppealOutcome.VARIED).sanction(sanction).build();
    }

    @Test
    void only_the_agent_appeals_and_in_time() {
        ConductDesk desk = new ConductDesk().upheld();
        assertThat(desk.deadlines()).containsExactly("appeal 2026-03-09T09:00 finalise-case");
        assertThat(desk.as(ConductDesk.BOB).refusal(AppealSanction.of(" ")))
                .containsExactly("conduct.not-own", "conduct.grounds-missing");
        assertThat(desk.as(ConductDesk.ANN_HERSELF).at("2026-03-09T09:00").refusal(AppealSanction.of("late")))
                .containsExactly("conduct.appeal-too-late");
        desk.at("2026-03-09T08:59").accept(AppealSanction.of("in time"));
        assertThat(desk.state().status()).isEqualTo(ConductStatus.APPEALED);
        assertThat(desk.deadlines()).containsExactly("appeal-decision 2026-03-16T08:59 record-overdue");
        desk.as(ConductDesk.TIMER).at("2026-03-16T08:59").accept(RecordOverdue.of());
        assertThat(desk.deadlines()).isEmpty();
        assertThat(desk.send(FinaliseCase.of()).isUnchanged()).isTrue();
    }

    @Test
    void an_appeal_is_for_somebody_else_than_who_decided() {
        ConductDesk desk = new ConductDesk();
        desk.reported()
                .heard()
                .as(ConductDesk.MANAGER)
                .accept(ConductDesk.finding())
                .as(ConductDesk.ANN_HERSELF)
                .accept(AppealSanction.of("no"));
        assertThat(desk.as(ConductDesk.MANAGER)
                        .refusal(decide(AppealOutcome.REJECTED).build()))
                .containsExactly("conduct.same-decider");
        assertThat(desk.as(ConductDesk.TIMER)
                        .refusal(decide(AppealOutcome.REJECTED).reason("").build()))
                .containsExactly("conduct.appeal-decider-needed", "conduct.reason-missing");
        desk.as(ConductDesk.DIRECTOR).accept(decide(AppealOutcome.REJECTED).build());
        assertThat(desk.state().status()).isEqualTo(ConductStatus.FINAL);
        assertThat(desk.sanction()).isEqualTo(Sanction.fine(ConductDesk.yuan(50)));
    }

    @Test
    void an_allowed_appeal_leaves_nothing() {
        ConductDesk desk = new ConductDesk().appealed().as(ConductDesk.MANAGER);
        desk.accept(decide(AppealOutcome.ALLOWED).build());
        assertThat(desk.state().status()).isEqualTo(ConductStatus.DISMISSED_CASE);
        assertThat(desk.state().sanction()).isEmpty();
        assertThat(ConductRecord.of(desk.state()).orElseThrow().isAlive()).isFalse();
    }

    @Test
    void an_appeal_never_harms_whoever_appeals() {
        ConductDesk desk = new ConductDesk().appealed().as(ConductDesk.MANAGER);
        assertThat(desk.refusal(decide(AppealOutcome.REJECTED).sanction(WARNING).build()))
                .containsExactly("conduct.variation-unexpected");
        assertThat(desk.refusal(decide(AppealOutcome.VARIED).build())).containsExactly("conduct.variation-missing");
        assertThat(desk.refusal(vary(Sanction.of()))).containsExactly("conduct.variation-missing");
        assertThat(desk.refusal(vary(Sanction.fine(ConductDesk.yuan(50)))))
                .containsExactly("conduct.variation-not-less");
        assertThat(desk.refusal(vary(Sanction.fine(ConductDesk.yuan(51)))))
                .containsExactly("conduct.variation-not-less");
        assertThat(desk.findings(vary(Sanction.fine(ConductDesk.yuan(49)))))
                .containsExactly("CF5 conduct.fine-disputed");
        assertThat(desk.state().status()).isEqualTo(ConductStatus.VARIED);
        assertThat(desk.sanction()).isEqualTo(Sanction.fine(ConductDesk.yuan(49)));
    }

    @Test
    void less_is_nothing_more_and_something_less() {
        Sanction both = Sanction.builder()
                .fine(ConductDesk.yuan(100))
                .monthsOfPay(1)
                .commissionPercent(BigDecimal.ONE)
                .addMeasures(SanctionMeasure.DISMISSAL, SanctionMeasure.PUBLIC_NOTICE)
                .build();
        Sanction.Builder copy = Sanction.builder();
        assertThat(Appealing.isLess(both, both)).isFalse();
        assertThat(Appealing.isLess(WARNING, both)).isTrue();
        assertThat(Appealing.isLess(WARNING, WARNING)).isFalse();
        assertThat(Appealing.isLess(
                        copy.from(both).addMeasures(SanctionMeasure.WARNING).build(), both))
                .isFalse();
        assertThat(Appealing.isLess(
                        Sanction.builder()
                                .from(both)
                                .commissionPercent(new BigDecimal("1.00"))
                                .build(),
                        both))
                .isFalse();
        assertThat(Appealing.isLess(
                        Sanction.builder()
                                .from(both)
                                .commissionPercent(new BigDecimal("0.99"))
                                .build(),
                        both))
                .isTrue();
        assertThat(Appealing.isLess(
                        Sanction.builder()
                                .fine(ConductDesk.yuan(1))
                                .compensation(ConductDesk.yuan(1))
                                .build(),
                        both))
                .isFalse();
        assertThat(Appealing.isLess(Sanction.of(SanctionMeasure.DISMISSAL, SanctionMeasure.AUTHORITIES), both))
                .isFalse();
        assertThat(Appealing.isLess(Sanction.fine(Money.of("EUR", "1")), both)).isFalse();
        assertThat(Appealing.isLess(Sanction.builder().monthsOfPay(2).build(), both))
                .isFalse();
    }

    @Test
    void a_case_is_final_once_nobody_appeals() {
        ConductDesk desk = new ConductDesk().upheld().as(ConductDesk.TIMER);
        assertThat(desk.at("2026-03-09T08:59").refusal(FinaliseCase.of())).containsExactly("conduct.appeal-still-open");
        desk.at("2026-03-09T09:00").accept(FinaliseCase.of());
        assertThat(desk.send(FinaliseCase.of()).isUnchanged()).isTrue();
        ConductDesk varied = new ConductDesk().appealed().as(ConductDesk.MANAGER);
        varied.accept(vary(WARNING));
        assertThat(varied.deadlines()).containsExactly("appeal 2026-03-05T09:00 finalise-case");
        assertThat(varied.accept(FinaliseCase.of()).state().status()).isEqualTo(ConductStatus.FINAL);
    }

    @Test
    @DisplayName("CF5: a person settles what is final, never a program and never his own")
    void a_person_settles_what_is_final() {
        ConductDesk desk = new ConductDesk().finalised();
        SettleSanction confirm = SettleSanction.of(SettlementOutcome.CONFIRMED);
        assertThat(desk.as(ConductDesk.TIMER).refusal(confirm)).containsExactly("conduct.settler-needed");
        assertThat(desk.as(Actor.of("ann", Role.DIRECTOR)).refusal(confirm)).containsExactly("conduct.own-case");
        assertThat(desk.as(ConductDesk.MANAGER).refusal(SettleSanction.of(SettlementOutcome.WAIVED)))
                .containsExactly("conduct.reason-missing");
        assertThat(desk.findings(confirm)).containsExactly("CF5 conduct.fine-disputed");
        assertThat(desk.send(confirm).isUnchanged()).isTrue();
        assertThat(desk.refusal(SettleSanction.builder()
                        .outcome(SettlementOutcome.WAIVED)
                        .reason("mercy")
                        .build()))
                .containsExactly("conduct.already-settled");
        assertThat(desk.refusal(SettleSanction.builder()
                        .party(SanctionParty.HEAD)
                        .outcome(SettlementOutcome.CONFIRMED)
                        .build()))
                .containsExactly("C10 conduct.liability-missing");
        assertThat(desk.deadlines()).isEmpty();
    }

    @Test
    void a_waived_fine_counts_as_a_time_and_not_as_money() {
        ConductDesk desk = new ConductDesk().finalised().as(ConductDesk.MANAGER);
        desk.accept(SettleSanction.builder()
                .outcome(SettlementOutcome.WAIVED)
                .reason("mercy")
                .build());
        ConductRecord record = ConductRecord.of(desk.state()).orElseThrow();
        assertThat(record.isInForce()).isTrue();
        assertThat(record.fine()).isEmpty();
    }

    private static ConductPolicy.Builder leaks() {
        return ConductDesk.policy(ConductDesk.rule(
                                Offence.LEAK,
                                SanctionStep.builder()
                                        .sanction(Sanction.fine(ConductDesk.yuan(1000)))
                                        .headFineFactor(2)
                                        .addHeadMeasures(SanctionMeasure.FAULT_SLIP)
                                        .build())
                        .build())
                .fundKept(true);
    }

    private static ConductDesk leak(ConductPolicy.Builder policy) {
        return new ConductDesk(policy)
                .reported(Offence.LEAK)
                .heard()
                .accept(ConductDesk.finding(
                                ConductFacts.builder().head(ConductDesk.HEAD).build())
                        .build());
    }

    @Test
    @DisplayName("C10: what an appeal takes off the agent's fine is taken off the head's")
    void the_head_s_part_follows_the_appeal() {
        ConductDesk desk = leak(leaks())
                .as(ConductDesk.ANN_HERSELF)
                .accept(AppealSanction.of("it was public"))
                .as(ConductDesk.MANAGER);
        desk.accept(vary(Sanction.fine(ConductDesk.yuan(300))));
        assertThat(desk.state().liability().map(HeadLiability::sanction))
                .contains(Sanction.builder()
                        .addMeasures(SanctionMeasure.FAULT_SLIP)
                        .fine(ConductDesk.yuan(600))
                        .build());
        ConductDesk warned = leak(leaks())
                .as(ConductDesk.ANN_HERSELF)
                .accept(AppealSanction.of("it was public"))
                .as(ConductDesk.MANAGER);
        warned.accept(vary(WARNING));
        assertThat(warned.state().liability().map(HeadLiability::sanction))
                .contains(Sanction.of(SanctionMeasure.FAULT_SLIP));
    }

    @Test
    @DisplayName("C14: fines go to the fund of the department once a person has confirmed them, each in its month")
    void confirmed_fines_go_to_the_fund() {
        ConductDesk desk =
                leak(leaks()).as(ConductDesk.TIMER).at("2026-03-31T23:00").accept(FinaliseCase.of());
        SettleSanction.Builder settle = SettleSanction.builder();
        settle.outcome(SettlementOutcome.CONFIRMED);
        desk.as(ConductDesk.DIRECTOR).accept(settle.build());
        assertThat(desk.as(Actor.of("hal", Role.MANAGER))
                        .refusal(settle.party(SanctionParty.HEAD).build()))
                .containsExactly("conduct.own-case");
        desk.as(ConductDesk.DIRECTOR)
                .at("2026-04-01T00:00")
                .accept(settle.party(SanctionParty.HEAD).build());
        List<FundStatement> march = ConductCases.funds(ConductDesk.ZONE, YearMonth.of(2026, 3), List.of(desk.state()));
        assertThat(march).hasSize(1);
        assertThat(march.get(0).department().map(Object::toString)).contains("service");
        assertThat(march.get(0).entries())
                .extracting(entry -> entry.agent() + " " + entry.amount())
                .containsExactly("ann CNY 1000");
        assertThat(march.get(0).totals()).containsExactly(ConductDesk.yuan(1000));
        List<FundStatement> april = ConductCases.funds(ConductDesk.ZONE, YearMonth.of(2026, 4), List.of(desk.state()));
        assertThat(april.get(0).entries())
                .extracting(entry -> entry.agent() + " " + entry.amount())
                .containsExactly("hal CNY 2000");
        assertThat(ConductCases.funds(ConductDesk.ZONE, YearMonth.of(2026, 5), List.of(desk.state())))
                .isEmpty();
    }

    @Test
    @DisplayName("C14: without a fund, or waived, nothing goes to it")
    void no_fund_no_statement() {
        ConductDesk kept = new ConductDesk().finalised().as(ConductDesk.MANAGER);
        kept.accept(SettleSanction.of(SettlementOutcome.CONFIRMED));
        ConductDesk waived =
                leak(leaks()).as(ConductDesk.TIMER).at("2026-03-31T23:00").accept(FinaliseCase.of());
        waived.as(ConductDesk.MANAGER)
                .accept(SettleSanction.builder()
                        .outcome(SettlementOutcome.WAIVED)
                        .reason("mercy")
                        .build());
        assertThat(ConductCases.funds(ConductDesk.ZONE, YearMonth.of(2026, 3), List.of(kept.state(), waived.state())))
                .isEmpty();
    }
}
