package io.careline.core.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.conduct.Aggravation;
import io.careline.conduct.ConductFacts;
import io.careline.conduct.ConductPolicy;
import io.careline.conduct.HeadLiability;
import io.careline.conduct.Offence;
import io.careline.conduct.Sanction;
import io.careline.conduct.SanctionMeasure;
import io.careline.conduct.UpholdCase;
import io.careline.core.handbook.Handbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Conduct by the handbooks that ship with the library, beside their ladders. */
class ConductPackTest {
    private static ConductDesk desk(String pack) {
        return new ConductDesk(Handbook.load(pack).conductPolicy());
    }

    private static Sanction fine(int amount) {
        return Sanction.fine(ConductDesk.yuan(amount));
    }

    @Test
    @DisplayName("C5: at the shop whoever decides on an upheld complaint says what comes of it")
    void an_upheld_complaint_is_decided_case_by_case() {
        assertThat(desk("taobao-shop").reported().heard().refusal(ConductDesk.finding()))
                .containsExactly("C5 conduct.choice-missing");
    }

    @Test
    @DisplayName(
            "G11: the finance company's stray 200 a time is in its pack and ignored; a desk that applies it has no ladder")
    void the_stray_fine_is_in_the_pack_and_ignored() {
        ConductPolicy policy = Handbook.load("finance-company").conductPolicy();
        assertThat(policy.rule(Offence.SERVICE_RULE).orElseThrow().flatFine()).contains(ConductDesk.yuan(200));
        assertThat(policy.isFlatFineApplied()).isFalse();
        ConductPolicy.Builder applied = ConductDesk.policy(
                        policy.rule(Offence.SERVICE_RULE).orElseThrow())
                .flatFineApplied(true);
        assertThat(new ConductDesk(applied)
                        .reported(Offence.SERVICE_RULE)
                        .heard()
                        .accept(ConductDesk.finding())
                        .sanction())
                .isEqualTo(fine(200));
    }

    private static ConductDesk leak(UpholdCase.Builder uphold) {
        return desk("finance-company").reported(Offence.LEAK).heard().accept(uphold.build());
    }

    private static UpholdCase.Builder finding() {
        return ConductDesk.finding(ConductFacts.builder().head(ConductDesk.HEAD).build());
    }

    @Test
    @DisplayName("C9, C10, CF3: a leak is 1,000, with grave result up to 100,000 and removal, and the head pays double")
    void leaks_at_the_finance_company() {
        assertThat(leak(finding()).sanction()).isEqualTo(fine(1000));
        ConductDesk grave = leak(finding().aggravation(Aggravation.GRAVE_RESULT).fine(ConductDesk.yuan(20_000)));
        assertThat(grave.sanction())
                .isEqualTo(Sanction.builder()
                        .addMeasures(SanctionMeasure.DISMISSAL, SanctionMeasure.AUTHORITIES)
                        .fine(ConductDesk.yuan(20_000))
                        .build());
        assertThat(grave.state().liability().map(HeadLiability::sanction)).contains(fine(40_000));
        ConductDesk forced = desk("finance-company").reported(Offence.LEAK).heard();
        assertThat(forced.refusal(finding()
                        .aggravation(Aggravation.FORCED_OTHERS)
                        .fine(ConductDesk.yuan(49_999))
                        .build()))
                .containsExactly("C9 conduct.amount-out-of-range");
        forced.accept(finding()
                .aggravation(Aggravation.FORCED_OTHERS)
                .fine(ConductDesk.yuan(150_000))
                .build());
        assertThat(forced.sanction().has(SanctionMeasure.DISMISSAL)).isTrue();
    }

    @Test
    @DisplayName("C14: both shops keep a fund for fines, the others do not say so")
    void the_shops_keep_a_fund() {
        assertThat(Handbook.load("taobao-shop").conductPolicy().isFundKept()).isTrue();
        assertThat(Handbook.load("taobao-shop-strict").conductPolicy().isFundKept())
                .isTrue();
        assertThat(Handbook.load("hospital").conductPolicy().isFundKept()).isFalse();
    }

    @Test
    @DisplayName(
            "C16, L20, CF5: the restaurant asks for compensation; leaving without approval says what is prohibited")
    void damage_and_deposits_at_the_restaurant() {
        ConductDesk damage = desk("restaurant").reported(Offence.DAMAGE).heard();
        damage.accept(ConductDesk.finding(ConductFacts.builder().build())
                .loss(ConductDesk.yuan(300))
                .aggravation(Aggravation.LARGE_DISCREPANCY)
                .build());
        assertThat(damage.sanction())
                .isEqualTo(Sanction.builder()
                        .addMeasures(
                                SanctionMeasure.COMPENSATION, SanctionMeasure.DAY_BONUS, SanctionMeasure.YEAR_BONUS)
                        .compensation(ConductDesk.yuan(300))
                        .build());
        ConductDesk left =
                desk("restaurant").reported(Offence.LEAVING_WITHOUT_APPROVAL).heard();
        assertThat(left.findings(ConductDesk.finding())).containsExactly("CF5 conduct.deposit-prohibited");
    }
}
