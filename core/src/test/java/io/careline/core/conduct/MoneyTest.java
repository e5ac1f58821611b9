package io.careline.core.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.common.Money;
import io.careline.conduct.ConductEventType;
import io.careline.conduct.ConductFacts;
import io.careline.conduct.ConductRecord;
import io.careline.conduct.ConductStatus;
import io.careline.conduct.HeadLiability;
import io.careline.conduct.Offence;
import io.careline.conduct.OffenceRule;
import io.careline.conduct.Sanction;
import io.careline.conduct.SanctionMeasure;
import io.careline.conduct.SanctionStep;
import io.careline.conduct.UpholdCase;
import io.careline.lifecycle.Decision;
import io.careline.lifecycle.EventEnvelope;
import io.careline.lifecycle.Finding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Fines, deposits and wages: what is said beside a proposal (rule CF5), the month's cap, no money, the head's part. */
class MoneyTest {
    private static final Money WAGE = ConductDesk.yuan(4000);

    private static OffenceRule.Builder rule(SanctionStep step) {
        return ConductDesk.rule(Offence.DAMAGE, step);
    }

    private static ConductDesk desk(SanctionStep step) {
        return new ConductDesk(ConductDesk.policy(rule(step).build()))
                .reported(Offence.DAMAGE)
                .heard();
    }

    private static ConductFacts.Builder facts() {
        return ConductFacts.builder().monthlyWage(WAGE).minimumWage(ConductDesk.yuan(2690));
    }

    private static UpholdCase.Builder damage(int loss) {
        return ConductDesk.finding(facts().build()).loss(ConductDesk.yuan(loss));
    }

    private static SanctionStep compensation() {
        return SanctionStep.of(SanctionMeasure.COMPENSATION);
    }

    @Test
    @DisplayName("CF5: a fine is disputed, and without the wage nobody says how much of it may be taken off")
    void a_fine_is_disputed() {
        assertThat(desk(SanctionStep.fine(ConductDesk.yuan(50))).findings(ConductDesk.finding()))
                .containsExactly("CF5 conduct.fine-disputed", "CF5 conduct.wage-unknown");
        assertThat(desk(SanctionStep.fine(ConductDesk.yuan(50)))
                        .findings(ConductDesk.finding(facts().build()).build()))
                .containsExactly("CF5 conduct.fine-disputed");
    }

    @Test
    @DisplayName(
            "C16, CF5: at most 20 % of a month's wage is taken off for a loss; 800 of 4000 is not too much, 801 is")
    void a_loss_takes_at_most_a_fifth_of_the_wage() {
        assertThat(desk(compensation()).findings(damage(800).build())).isEmpty();
        ConductDesk desk = desk(compensation());
        Decision<?> decision = desk.send(damage(801).build());
        Finding finding = decision.findings().get(0);
        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo(
                        "CNY 801 is more than may be taken off in one month, CNY 800: 20 % of the wage at most, and the"
                                + " minimum wage stays. It takes 2 months; verify with counsel.");
        assertThat(finding.ruleId()).contains("CF5");
        assertThat(desk.sanction().compensation()).contains(ConductDesk.yuan(801));
    }

    @Test
    @DisplayName("CF5: the minimum wage stays, whatever a fifth would be")
    void the_minimum_wage_stays() {
        ConductFacts low = ConductFacts.builder()
                .monthlyWage(ConductDesk.yuan(3000))
                .minimumWage(ConductDesk.yuan(2690))
                .build();
        assertThat(desk(compensation())
                        .findings(ConductDesk.finding(low)
                                .loss(ConductDesk.yuan(310))
                                .build()))
                .isEmpty();
        assertThat(desk(compensation())
                        .findings(ConductDesk.finding(low)
                                .loss(ConductDesk.yuan(311))
                                .build()))
                .containsExactly("CF5 conduct.beyond-wage-limit");
        ConductFacts least = ConductFacts.builder()
                .monthlyWage(ConductDesk.yuan(2690))
                .minimumWage(ConductDesk.yuan(2690))
                .build();
        Decision<?> nothingLeft = desk(compensation())
                .send(ConductDesk.finding(least).loss(ConductDesk.yuan(1)).build());
        assertThat(nothingLeft.findings().get(0).message(Locale.ENGLISH)).contains("CNY 0", "takes - months");
    }

    @Test
    @DisplayName("CF5: other fines of the month come on top of what is taken off")
    void other_fines_of_the_month_come_on_top() {
        ConductRecord sameMonth = ConductDesk.earlier("E-1", LocalDate.of(2026, 2, 27))
                .upheldAt(ConductDesk.local("2026-03-01T00:00"))
                .build();
        ConductRecord monthBefore = ConductDesk.earlier("E-2", LocalDate.of(2026, 2, 26))
                .upheldAt(ConductDesk.local("2026-02-28T23:59"))
                .build();
        for (int loss : List.of(750, 751)) {
            ConductFacts known = facts().addRegister(sameMonth, monthBefore).build();
            assertThat(desk(compensation())
                            .findings(ConductDesk.finding(known)
                                    .loss(ConductDesk.yuan(loss))
                                    .build()))
                    .hasSize(loss - 750);
        }
    }

    @Test
    @DisplayName("C16: who is to compensate a loss is told how much it is, and it is above zero")
    void a_loss_is_said() {
        assertThat(desk(compensation())
                        .refusal(ConductDesk.finding(facts().build()).build()))
                .containsExactly("C4 conduct.loss-missing");
        assertThat(desk(compensation()).refusal(damage(0).build())).containsExactly("C4 conduct.loss-missing");
    }

    @Test
    @DisplayName("L20, CF5: keeping a deposit is prohibited, and each proposal says so")
    void a_deposit_may_not_be_kept() {
        assertThat(desk(SanctionStep.of(SanctionMeasure.DEPOSIT)).findings(ConductDesk.finding()))
                .containsExactly("CF5 conduct.deposit-prohibited");
    }

    @Test
    @DisplayName("C8: a month's pay and dismissal are proposals with three findings")
    void a_month_s_pay_and_dismissal_are_proposals() {
        ConductDesk desk = desk(SanctionStep.of(Sanction.builder()
                .monthsOfPay(1)
                .addMeasures(SanctionMeasure.DISMISSAL)
                .build()));
        assertThat(desk.findings(ConductDesk.finding(facts().build()).build()))
                .containsExactly(
                        "CF5 conduct.fine-disputed", "C4 conduct.dismissal-proposed", "CF5 conduct.beyond-wage-limit");
        assertThat(desk.state().status()).isEqualTo(ConductStatus.UPHELD);
    }

    @Test
    @DisplayName("C12: half a per cent of the commission is disputed like a fine")
    void commission_is_pay() {
        assertThat(desk(SanctionStep.of(Sanction.builder()
                                .commissionPercent(new BigDecimal("0.5"))
                                .build()))
                        .findings(ConductDesk.finding()))
                .containsExactly("CF5 conduct.fine-disputed");
    }

    private static ConductDesk capped(int cap) {
        return new ConductDesk(ConductDesk.policy(ConductDesk.complaints()).monthlyCap(ConductDesk.yuan(cap)));
    }

    /** Fines of 50 in March already, and an earlier case that makes this one the second time: 100. */
    private static UpholdCase afterFifty() {
        ConductRecord march = ConductDesk.earlier("E-1", LocalDate.of(2026, 2, 27))
                .upheldAt(ConductDesk.local("2026-03-02T08:00"))
                .build();
        return ConductDesk.finding(facts().addRegister(march).build()).build();
    }

    @Test
    void a_month_s_fines_come_to_the_cap_and_no_more() {
        assertThat(capped(150).reported().heard().accept(afterFifty()).sanction())
                .isEqualTo(Sanction.fine(ConductDesk.yuan(100)));
        ConductDesk desk = capped(149).reported().heard();
        assertThat(desk.findings(afterFifty())).containsExactly("conduct.capped", "CF5 conduct.fine-disputed");
        assertThat(desk.sanction()).isEqualTo(Sanction.fine(ConductDesk.yuan(99)));
    }

    @Test
    void where_the_cap_leaves_nothing_a_warning_is_proposed() {
        ConductDesk desk = capped(50).reported().heard();
        assertThat(desk.findings(afterFifty())).containsExactly("conduct.capped");
        assertThat(desk.sanction()).isEqualTo(Sanction.of(SanctionMeasure.WARNING));
        assertThat(desk.state().step()).isEqualTo(2);
    }

    @Test
    void a_cap_in_another_currency_caps_nothing() {
        ConductDesk desk =
                new ConductDesk(ConductDesk.policy(ConductDesk.complaints()).monthlyCap(Money.of("EUR", "1")));
        assertThat(desk.reported().heard().accept(afterFifty()).sanction())
                .isEqualTo(Sanction.fine(ConductDesk.yuan(100)));
    }

    @Test
    @DisplayName("CF5: a desk without money proposes a warning for a fine, and what is no money stays")
    void a_desk_without_money_proposes_none() {
        ConductDesk fine =
                new ConductDesk(ConductDesk.policy(ConductDesk.complaints()).moneyProposed(false));
        assertThat(fine.reported().reviewed().findings(ConductDesk.finding()))
                .containsExactly("CF5 conduct.money-left-out");
        assertThat(fine.sanction()).isEqualTo(Sanction.of(SanctionMeasure.WARNING));
        OffenceRule grave = rule(SanctionStep.builder()
                        .sanction(Sanction.builder()
                                .fine(ConductDesk.yuan(10_000))
                                .addMeasures(
                                        SanctionMeasure.COMPENSATION,
                                        SanctionMeasure.DEPOSIT,
                                        SanctionMeasure.DISMISSAL)
                                .build())
                        .fineUpTo(ConductDesk.yuan(20_000))
                        .headFineFactor(2)
                        .addHeadMeasures(SanctionMeasure.YEAR_BONUS)
                        .build())
                .build();
        ConductDesk desk = new ConductDesk(ConductDesk.policy(grave).moneyProposed(false));
        desk.reported(Offence.DAMAGE).reviewed();
        assertThat(desk.refusal(ConductDesk.finding())).containsExactly("conduct.hearing-needed");
        desk.hears();
        assertThat(desk.findings(ConductDesk.finding()))
                .containsExactly("CF5 conduct.money-left-out", "C4 conduct.dismissal-proposed");
        assertThat(desk.sanction()).isEqualTo(Sanction.of(SanctionMeasure.DISMISSAL));
        assertThat(desk.state().liability()).isEmpty();
    }

    private static SanctionStep leak() {
        return SanctionStep.builder()
                .sanction(Sanction.fine(ConductDesk.yuan(1000)))
                .headFineFactor(2)
                .build();
    }

    @Test
    @DisplayName("C10: the head of the department pays double, as a proposal and an event of its own")
    void the_head_pays_double() {
        ConductDesk desk = desk(leak());
        Decision<?> decision = desk.send(
                ConductDesk.finding(facts().head(ConductDesk.HEAD).build()).build());
        assertThat(decision.events())
                .extracting(EventEnvelope::event)
                .extracting(event -> event.type())
                .isEqualTo(List.of(ConductEventType.CASE_UPHELD, ConductEventType.JOINT_LIABILITY_PROPOSED));
        assertThat(desk.state().liability())
                .contains(HeadLiability.builder()
                        .head(ConductDesk.HEAD)
                        .sanction(Sanction.fine(ConductDesk.yuan(2000)))
                        .factor(2)
                        .ruleId("C10")
                        .build());
    }

    @Test
    @DisplayName("C10: a head who is not known is said; one who is the agent does not pay twice")
    void a_head_is_known_and_another() {
        assertThat(desk(leak()).findings(ConductDesk.finding(facts().build()).build()))
                .containsExactly(
                        "C10 conduct.head-unknown", "CF5 conduct.fine-disputed", "CF5 conduct.beyond-wage-limit");
        ConductDesk own = desk(leak());
        own.accept(ConductDesk.finding(facts().head(ConductDesk.ANN).build()).build());
        assertThat(own.state().liability()).isEmpty();
    }

    @Test
    @DisplayName("C12: the branch manager gets a slip, without a fine")
    void the_head_gets_a_slip() {
        SanctionStep signed = SanctionStep.builder()
                .sanction(Sanction.builder()
                        .commissionPercent(BigDecimal.ONE)
                        .addMeasures(SanctionMeasure.PUBLIC_NOTICE)
                        .build())
                .addHeadMeasures(SanctionMeasure.FAULT_SLIP)
                .build();
        ConductDesk desk = desk(signed);
        desk.accept(ConductDesk.finding(facts().head(ConductDesk.HEAD).build()).build());
        HeadLiability liability = desk.state().liability().orElseThrow();
        assertThat(liability.sanction().measures()).isEqualTo(Set.of(SanctionMeasure.FAULT_SLIP));
        assertThat(liability.sanction().isMoney()).isFalse();
        assertThat(liability.ruleId()).isEqualTo("C4");
    }
}
