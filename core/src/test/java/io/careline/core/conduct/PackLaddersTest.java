package io.careline.core.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.conduct.Aggravation;
import io.careline.conduct.ConductFacts;
import io.careline.conduct.ConductPolicy;
import io.careline.conduct.Offence;
import io.careline.conduct.Sanction;
import io.careline.conduct.SanctionMeasure;
import io.careline.conduct.UpholdCase;
import io.careline.core.handbook.Handbook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every ladder that ships, walked step by step by its handbook: money, hearing, head, what the law says. */
class PackLaddersTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

    private static UpholdCase.Builder finding() {
        return LadderWalk.finding();
    }

    private static UpholdCase.Builder worse(Aggravation aggravation) {
        return finding().aggravation(aggravation);
    }

    private static UpholdCase.Builder chosen(Sanction sanction) {
        return finding().sanction(sanction);
    }

    private static Arguments ladder(String pack, Offence offence, UpholdCase.Builder finding, String... steps) {
        return Arguments.of(pack, offence, finding, List.of(steps));
    }

    static Stream<Arguments> ladders() {
        return Stream.of(
                ladder(
                        "taobao-shop",
                        Offence.OWN_AFFAIRS,
                        finding(),
                        "1: CNY 10; heard; CF5",
                        "2: CNY 30; heard; CF5",
                        "3: DISMISSAL; heard",
                        "4: DISMISSAL; heard"),
                ladder(
                        "taobao-shop",
                        Offence.UPHELD_COMPLAINT,
                        chosen(Sanction.fine(ConductDesk.yuan(80))),
                        "1: CNY 80; heard; CF5",
                        "2: CNY 80; heard; CF5"),
                ladder(
                        "online-store",
                        Offence.OWN_AFFAIRS,
                        finding(),
                        "1: CNY 10; heard; CF5",
                        "2: CNY 30; heard; CF5",
                        "3: DISMISSAL; heard",
                        "4: DISMISSAL; heard"),
                ladder(
                        "taobao-shop-strict",
                        Offence.OWN_AFFAIRS,
                        finding(),
                        "1: WARNING",
                        "2: CNY 50; heard; CF5",
                        "3: CNY 50; heard; CF5"),
                ladder(
                        "taobao-shop-strict",
                        Offence.OWN_AFFAIRS,
                        worse(Aggravation.REFUSAL),
                        "1: DISMISSAL; heard",
                        "2: DISMISSAL; heard"),
                ladder(
                        "taobao-shop-strict",
                        Offence.SNACKS_AND_NOISE,
                        finding(),
                        "1: WARNING",
                        "2: CNY 20; heard; CF5",
                        "3: CNY 20; heard; CF5"),
                ladder(
                        "taobao-shop-strict",
                        Offence.UPHELD_COMPLAINT,
                        finding(),
                        "1: CNY 50; heard; CF5",
                        "2: CNY 100; heard; CF5",
                        "3: DISMISSAL; heard",
                        "4: DISMISSAL; heard"),
                ladder(
                        "hospital",
                        Offence.APPEARANCE,
                        finding(),
                        "1: CNY 10; heard; CF5",
                        "2: CNY 10; heard; CF5",
                        "3: CNY 10; heard; CF5"),
                ladder(
                        "hospital",
                        Offence.UNIFORM_IN_CANTEEN,
                        finding(),
                        "1: CNY 20; heard; CF5",
                        "2: CNY 20; heard; CF5"),
                ladder(
                        "finance-company",
                        Offence.SERVICE_RULE,
                        finding(),
                        "1: CNY 100; heard; CF5",
                        "2: CNY 200; heard; CF5",
                        "3: DISMISSAL; heard",
                        "4: DISMISSAL; heard"),
                ladder(
                        "finance-company",
                        Offence.PRIVATE_BUSINESS,
                        finding(),
                        "1: CNY 200; heard; CF5",
                        "2: CNY 200; heard; CF5",
                        "3: CNY 200; heard; CF5"),
                ladder(
                        "finance-company",
                        Offence.QUARREL,
                        finding(),
                        "1: DISMISSAL, 1 month of pay; heard; CF5",
                        "2: DISMISSAL, 1 month of pay; heard; CF5"),
                ladder(
                        "finance-company",
                        Offence.LEAK,
                        finding(),
                        "1: CNY 1000; head CNY 2000; heard; CF5",
                        "2: CNY 1000; head CNY 2000; heard; CF5"),
                ladder(
                        "finance-company",
                        Offence.LEAK,
                        worse(Aggravation.GRAVE_RESULT).fine(ConductDesk.yuan(10_000)),
                        "1: AUTHORITIES, DISMISSAL, CNY 10000; head CNY 20000; heard; CF5"),
                ladder(
                        "finance-company",
                        Offence.LEAK,
                        worse(Aggravation.FORCED_OTHERS).fine(ConductDesk.yuan(150_000)),
                        "1: DISMISSAL, CNY 150000; head CNY 300000; heard; CF5"),
                ladder("decoration-company", Offence.DRAWING_AUDIT, finding(), "1: WARNING", "2: WARNING"),
                ladder(
                        "decoration-company",
                        Offence.DRAWING_AUDIT,
                        worse(Aggravation.NOT_CORRECTED),
                        "1: 0.5 % of commission; heard; CF5",
                        "2: 0.5 % of commission; heard; CF5"),
                ladder(
                        "decoration-company",
                        Offence.DRAWING_AUDIT,
                        worse(Aggravation.CONTRACT_SIGNED),
                        "1: PUBLIC_NOTICE, 1 % of commission; head FAULT_SLIP; heard; CF5"),
                ladder(
                        "general-service",
                        Offence.SERIOUS_BREACH,
                        chosen(Sanction.of(SanctionMeasure.WARNING)),
                        "1: WARNING",
                        "2: WARNING"),
                ladder(
                        "general-service",
                        Offence.SERIOUS_BREACH,
                        chosen(Sanction.of(SanctionMeasure.DISMISSAL)),
                        "1: DISMISSAL; heard"),
                ladder(
                        "general-service",
                        Offence.SERIOUS_BREACH,
                        worse(Aggravation.GRAVE_RESULT),
                        "1: DISMISSAL; heard"),
                ladder(
                        "restaurant",
                        Offence.DAMAGE,
                        finding().loss(ConductDesk.yuan(300)),
                        "1: COMPENSATION, loss CNY 300; heard; CF5",
                        "2: COMPENSATION, loss CNY 300; heard; CF5"),
                ladder(
                        "restaurant",
                        Offence.DAMAGE,
                        worse(Aggravation.LARGE_DISCREPANCY).loss(ConductDesk.yuan(900)),
                        "1: COMPENSATION, DAY_BONUS, YEAR_BONUS, loss CNY 900; heard; CF5"),
                ladder("restaurant", Offence.LEAVING_WITHOUT_APPROVAL, finding(), "1: DEPOSIT; heard; CF5"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("ladders")
    @DisplayName(
            "C1, C2, C3, C4, C5, C6, C7, C8, C9, C10, C11, C12, C13, C16, CF3, CF5, L20: each ladder, step by step")
    void a_ladder_is_walked_step_by_step(
            String pack, Offence offence, UpholdCase.Builder finding, List<String> expected) {
        LadderWalk walk = LadderWalk.by(pack);
        List<String> steps = new ArrayList<>();
        for (int i = 0; i < expected.size(); i++) {
            steps.add(walk.next(offence, FIRST.plusDays(8L * i), "5.2", finding));
        }
        assertThat(steps).isEqualTo(expected);
    }

    @Test
    void no_ladder_that_ships_is_left_out() {
        Set<String> shipped = new TreeSet<>();
        for (String pack : Handbook.shipped()) {
            Handbook handbook = Handbook.load(pack);
            if (handbook.sections().contains("conduct")) {
                handbook.conductPolicy().offences().forEach(rule -> {
                    shipped.add(pack + " " + rule.offence());
                    rule.aggravations()
                            .keySet()
                            .forEach(worse -> shipped.add(pack + " " + rule.offence() + " " + worse));
                });
            }
        }
        Set<String> walked = new TreeSet<>();
        ladders().map(Arguments::get).forEach(ladder -> {
            UpholdCase finding = ((UpholdCase.Builder) ladder[2])
                    .facts(ConductFacts.builder().build())
                    .build();
            walked.add(ladder[0] + " " + ladder[1]
                    + finding.aggravation().map(worse -> " " + worse).orElse(""));
        });
        assertThat(walked).isEqualTo(shipped);
    }

    @Test
    @DisplayName("C5: at the shop complaints of the last month add up, its first day included")
    void complaints_of_the_last_month_add_up() {
        UpholdCase.Builder warning = chosen(Sanction.of(SanctionMeasure.WARNING));
        LadderWalk walk = LadderWalk.by("taobao-shop");
        assertThat(List.of(
                        walk.next(Offence.UPHELD_COMPLAINT, LocalDate.of(2026, 3, 1), "5.2", warning),
                        walk.next(Offence.UPHELD_COMPLAINT, LocalDate.of(2026, 4, 1), "5.2", warning),
                        walk.next(Offence.UPHELD_COMPLAINT, LocalDate.of(2026, 5, 2), "5.2", warning),
                        walk.next(Offence.UPHELD_COMPLAINT, LocalDate.of(2026, 5, 31), "5.2", warning)))
                .containsExactly("1: WARNING", "2: WARNING", "1: WARNING", "2: WARNING");
    }

    @ParameterizedTest
    @CsvSource({"taobao-shop,own-affairs", "taobao-shop-strict,upheld-complaint", "finance-company,service-rule"})
    @DisplayName("C1, C4, C6: where a handbook names no time, cases add up however old they are")
    void old_cases_add_up(String pack, String offence) {
        LadderWalk walk = LadderWalk.by(pack);
        walk.next(Offence.of(offence), LocalDate.of(2016, 3, 1));
        assertThat(walk.next(Offence.of(offence), FIRST)).startsWith("2: ");
    }

    @Test
    @DisplayName("C6: at the finance company each rule of service has a ladder of its own")
    void each_rule_of_service_has_its_own_ladder() {
        LadderWalk walk = LadderWalk.by("finance-company");
        assertThat(List.of(
                        walk.next(Offence.SERVICE_RULE, FIRST, "5.1", finding()),
                        walk.next(Offence.SERVICE_RULE, FIRST.plusDays(8), "5.2", finding()),
                        walk.next(Offence.SERVICE_RULE, FIRST.plusDays(16), "5.1", finding())))
                .containsExactly("1: CNY 100; heard; CF5", "1: CNY 100; heard; CF5", "2: CNY 200; heard; CF5");
    }

    @ParameterizedTest
    @CsvSource({
        "taobao-shop-strict, upheld-complaint, 30, 2: CNY 100; heard; CF5, 2: CNY 60; heard; CF5",
        "finance-company, service-rule, 70, 2: CNY 200; heard; CF5, 2: CNY 140; heard; CF5"
    })
    @DisplayName("C4, C6: the double is the ladder's, or that of the last fine where a house says so")
    void the_double_is_the_ladder_s_or_that_of_the_last_fine(
            String pack, String offence, int reduced, String ladder, String lastFine) {
        LadderWalk byLadder = LadderWalk.by(pack);
        LadderWalk byLastFine = LadderWalk.by(pack, "{\"doublingBase\": {\"value\": \"LAST_FINE\"}}");
        for (LadderWalk walk : List.of(byLadder, byLastFine)) {
            walk.next(Offence.of(offence), FIRST);
            walk.lastFineWas(ConductDesk.yuan(reduced));
        }
        assertThat(byLadder.next(Offence.of(offence), FIRST.plusDays(8))).isEqualTo(ladder);
        assertThat(byLastFine.next(Offence.of(offence), FIRST.plusDays(8))).isEqualTo(lastFine);
    }

    @Test
    @DisplayName("C1, C4, C12, CF5: a house without money warns instead, hears nobody for it, and may still dismiss")
    void a_house_without_money_warns() {
        String none = "{\"moneyProposed\": {\"value\": false}}";
        LadderWalk shop = LadderWalk.by("taobao-shop", none);
        LadderWalk strict = LadderWalk.by("taobao-shop-strict", none);
        for (String step : List.of("1: WARNING; CF5", "2: WARNING; CF5", "3: DISMISSAL; heard")) {
            int day = 8 * Integer.parseInt(step.substring(0, 1));
            assertThat(shop.next(Offence.OWN_AFFAIRS, FIRST.plusDays(day))).isEqualTo(step);
            assertThat(strict.next(Offence.UPHELD_COMPLAINT, FIRST.plusDays(day)))
                    .isEqualTo(step);
        }
        LadderWalk decoration = LadderWalk.by("decoration-company", none);
        assertThat(decoration.next(Offence.DRAWING_AUDIT, FIRST, "5.2", worse(Aggravation.CONTRACT_SIGNED)))
                .isEqualTo("1: PUBLIC_NOTICE; head FAULT_SLIP; CF5");
        LadderWalk finance = LadderWalk.by("finance-company", none);
        assertThat(finance.next(Offence.LEAK, FIRST)).isEqualTo("1: WARNING; CF5");
        assertThat(finance.next(Offence.QUARREL, FIRST.plusDays(8))).isEqualTo("1: DISMISSAL; heard; CF5");
    }

    @Test
    @DisplayName("C2, C3, C4: a house with a cap fines no more than that in a calendar month, whatever for")
    void a_house_with_a_cap_fines_no_more_in_a_month() {
        LadderWalk walk = LadderWalk.by("taobao-shop-strict", "{\"monthlyCap\": {\"value\": \"CNY 60\"}}");
        walk.next(Offence.SNACKS_AND_NOISE, LocalDate.of(2026, 1, 1));
        assertThat(List.of(
                        walk.next(Offence.UPHELD_COMPLAINT, LocalDate.of(2026, 3, 1)),
                        walk.next(Offence.SNACKS_AND_NOISE, LocalDate.of(2026, 3, 9)),
                        walk.next(Offence.SNACKS_AND_NOISE, LocalDate.of(2026, 3, 17)),
                        walk.next(Offence.SNACKS_AND_NOISE, LocalDate.of(2026, 3, 31)),
                        walk.next(Offence.UPHELD_COMPLAINT, LocalDate.of(2026, 4, 8))))
                .containsExactly(
                        "1: CNY 50; heard; CF5",
                        "2: CNY 10; heard; CF5",
                        "3: WARNING",
                        "4: CNY 20; heard; CF5",
                        "2: CNY 40; heard; CF5");
    }

    @Test
    @DisplayName("C1, C4, C9, C12, C13: no shipped handbook caps, leaves out money, or decides unheard")
    void the_knobs_of_shipped_handbooks() {
        for (String pack : Handbook.shipped()) {
            if (Handbook.load(pack).sections().contains("conduct")) {
                ConductPolicy policy = Handbook.load(pack).conductPolicy();
                assertThat(policy.monthlyCap()).as(pack).isEmpty();
                assertThat(policy.isMoneyProposed()).as(pack).isTrue();
                assertThat(policy.isHearingNeeded()).as(pack).isTrue();
            }
        }
    }
}
