package io.careline.core.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.conduct.Aggravation;
import io.careline.conduct.ConductFacts;
import io.careline.conduct.ConductPolicy;
import io.careline.conduct.ConductRecord;
import io.careline.conduct.HeadLiability;
import io.careline.conduct.Offence;
import io.careline.conduct.Sanction;
import io.careline.conduct.SanctionMeasure;
import io.careline.conduct.UpholdCase;
import io.careline.core.handbook.Handbook;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Conduct by the handbooks that ship with the library: what each offence comes to, the first time and later. */
class ConductPackTest {
    private static final Sanction WARNING = Sanction.of(SanctionMeasure.WARNING);
    private static final Sanction DISMISSAL = Sanction.of(SanctionMeasure.DISMISSAL);

    private static ConductDesk desk(String pack) {
        return new ConductDesk(Handbook.load(pack).conductPolicy());
    }

    private static Sanction fine(int amount) {
        return Sanction.fine(ConductDesk.yuan(amount));
    }

    /** What the so-manieth time of an offence comes to. */
    private static Sanction time(String pack, Offence offence, int time) {
        ConductRecord[] register = Arrays.stream(ConductDesk.earlier(time - 1))
                .map(record -> ConductRecord.builder()
                        .id(record.id())
                        .status(record.status())
                        .agent(record.agent())
                        .offence(offence)
                        .act(record.act())
                        .occurredAt(record.occurredAt())
                        .build())
                .toArray(ConductRecord[]::new);
        return desk(pack)
                .reported(offence)
                .heard()
                .accept(ConductDesk.finding(register))
                .sanction();
    }

    @Test
    @DisplayName("C1: at the shop private chat, video and games are 10, 30, dismissal")
    void own_affairs_at_the_shop() {
        assertThat(time("taobao-shop", Offence.OWN_AFFAIRS, 1)).isEqualTo(fine(10));
        assertThat(time("taobao-shop", Offence.OWN_AFFAIRS, 2)).isEqualTo(fine(30));
        assertThat(time("taobao-shop", Offence.OWN_AFFAIRS, 3)).isEqualTo(DISMISSAL);
    }

    @Test
    @DisplayName(
            "C2, C3: at the strict shop a warning first, then 50 each for video and games, 20 each for snacks and talk")
    void own_affairs_and_noise_at_the_strict_shop() {
        assertThat(time("taobao-shop-strict", Offence.OWN_AFFAIRS, 1)).isEqualTo(WARNING);
        assertThat(time("taobao-shop-strict", Offence.OWN_AFFAIRS, 2)).isEqualTo(fine(50));
        assertThat(time("taobao-shop-strict", Offence.OWN_AFFAIRS, 4)).isEqualTo(fine(50));
        assertThat(time("taobao-shop-strict", Offence.SNACKS_AND_NOISE, 1)).isEqualTo(WARNING);
        assertThat(time("taobao-shop-strict", Offence.SNACKS_AND_NOISE, 3)).isEqualTo(fine(20));
        ConductDesk refusing = desk("taobao-shop-strict")
                .reported(Offence.OWN_AFFAIRS)
                .heard()
                .accept(ConductDesk.finding(ConductFacts.builder().build())
                        .aggravation(Aggravation.REFUSAL)
                        .build());
        assertThat(refusing.sanction()).isEqualTo(DISMISSAL);
    }

    @Test
    @DisplayName(
            "C4, C5: an upheld complaint is 50, double, dismissal at the strict shop; the other one decides each itself")
    void upheld_complaints_at_both_shops() {
        assertThat(time("taobao-shop-strict", Offence.UPHELD_COMPLAINT, 1)).isEqualTo(fine(50));
        assertThat(time("taobao-shop-strict", Offence.UPHELD_COMPLAINT, 2)).isEqualTo(fine(100));
        assertThat(time("taobao-shop-strict", Offence.UPHELD_COMPLAINT, 3)).isEqualTo(DISMISSAL);
        assertThat(desk("taobao-shop").reported().heard().refusal(ConductDesk.finding()))
                .containsExactly("C5 conduct.choice-missing");
    }

    @Test
    @DisplayName("C6, C7, C8: at the finance company 100, double, removal; 200 a time; removal and a month's pay")
    void service_rules_at_the_finance_company() {
        assertThat(time("finance-company", Offence.SERVICE_RULE, 1)).isEqualTo(fine(100));
        assertThat(time("finance-company", Offence.SERVICE_RULE, 2)).isEqualTo(fine(200));
        assertThat(time("finance-company", Offence.SERVICE_RULE, 3)).isEqualTo(DISMISSAL);
        assertThat(time("finance-company", Offence.PRIVATE_BUSINESS, 1)).isEqualTo(fine(200));
        assertThat(time("finance-company", Offence.PRIVATE_BUSINESS, 3)).isEqualTo(fine(200));
        assertThat(time("finance-company", Offence.QUARREL, 1))
                .isEqualTo(Sanction.builder()
                        .addMeasures(SanctionMeasure.DISMISSAL)
                        .monthsOfPay(1)
                        .build());
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
    @DisplayName("C11: at the hospital appearance is 10 and the uniform in the canteen 20, each time")
    void appearance_at_the_hospital() {
        assertThat(time("hospital", Offence.APPEARANCE, 1)).isEqualTo(fine(10));
        assertThat(time("hospital", Offence.APPEARANCE, 5)).isEqualTo(fine(10));
        assertThat(time("hospital", Offence.UNIFORM_IN_CANTEEN, 2)).isEqualTo(fine(20));
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
