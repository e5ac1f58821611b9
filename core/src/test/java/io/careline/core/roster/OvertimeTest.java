package io.careline.core.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.common.AgentId;
import io.careline.roster.ContractCode;
import io.careline.roster.OpenShift;
import io.careline.roster.OvertimeRule;
import io.careline.roster.RosterAgent;
import io.careline.roster.RosterProblem;
import io.careline.roster.RosterProposal;
import io.careline.roster.RosterScore;
import io.careline.roster.RosterSolution;
import io.careline.roster.RuleId;
import io.careline.roster.RuleScope;
import io.careline.roster.RuleStrength;
import io.careline.roster.RuleWindow;
import io.careline.roster.ShiftCode;
import io.careline.roster.SolverLimits;
import io.careline.roster.SolverListener;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Paid time above the contract's: a day shift of the desk is nine hours. */
class OvertimeTest {
    private static final AgentId ANN = RosterDesk.AGENTS.get(0);
    private static final AgentId BOB = RosterDesk.AGENTS.get(1);
    private static final RuleId OVERTIME = RuleId.of("overtime");
    private static final ContractCode FULL = ContractCode.of("full");
    private static final ContractCode HALF = ContractCode.of("half");

    private static OvertimeRule.Builder above(int hours) {
        return OvertimeRule.builder()
                .id(OVERTIME)
                .strength(RuleStrength.soft(2))
                .time(Duration.ofHours(hours));
    }

    private static RosterScore score(RosterProblem.Builder problem, String... rows) {
        return Rosters.solver().score(problem.build(), RosterDesk.roster(rows));
    }

    @Test
    @DisplayName("G16: five days of nine hours are five hours more than forty, in each week apart")
    void each_begun_unit_above_the_hours_of_a_week_costs() {
        RosterProblem.Builder problem = RosterDesk.open()
                .addRules(above(40).unit(Duration.ofMinutes(90)).build());

        RosterScore score = score(problem, "DDDDD..DDDD", "DDDD...DDDD");

        assertThat(score.violations()).singleElement().satisfies(found -> {
            assertThat(found.agent()).contains(ANN);
            assertThat(found.date()).contains(RosterDesk.MONDAY);
            assertThat(found.units()).isEqualTo(4);
            assertThat(found.cost()).isEqualTo(8);
        });
    }

    @Test
    void a_unit_is_a_minute_unless_set_and_a_month_may_be_meant() {
        RosterProblem.Builder problem =
                RosterDesk.open().addRules(above(80).window(RuleWindow.month()).build());

        assertThat(score(problem, "DDDDD..DDDD").soft()).isEqualTo(2 * 60);
    }

    @Test
    void each_contract_has_its_own_hours() {
        RosterProblem.Builder problem = RosterDesk.open()
                .agents(List.of(
                        RosterAgent.builder().id(ANN).contract(FULL).build(),
                        RosterAgent.builder().id(BOB).contract(HALF).build()))
                .addRules(
                        above(40)
                                .unit(Duration.ofHours(1))
                                .scope(RuleScope.of(FULL))
                                .build(),
                        above(20)
                                .unit(Duration.ofHours(1))
                                .scope(RuleScope.of(HALF))
                                .strength(RuleStrength.hard())
                                .build());

        RosterScore score = score(problem, "DDDDD", "DDD");

        assertThat(score.soft()).isEqualTo(2 * 5);
        assertThat(score.hard()).isEqualTo(7);
    }

    @Test
    void a_solver_shares_work_so_that_nobody_works_overtime() {
        RosterProblem.Builder problem = RosterDesk.open().addRules(above(18).build());
        for (int day = 0; day < 5; day++) {
            problem.addCover(RosterDesk.exactly(day, ShiftCode.DAY, 2));
        }

        RosterSolution solution =
                Rosters.solver().solve(problem.build(), SolverLimits.of(200_000), SolverListener.none());

        assertThat(solution.score().violations()).isEmpty();
    }

    @Test
    void overtime_over_the_whole_horizon_is_within_the_proven_bound() {
        RosterProblem.Builder problem = RosterDesk.open()
                .addRules(above(0).window(RuleWindow.horizon())
                        .unit(Duration.ofHours(4))
                        .build());
        for (int day = 0; day < 5; day++) {
            problem.addCover(RosterDesk.exactly(day, ShiftCode.DAY, 1));
        }

        RosterSolution solution =
                Rosters.solver().solve(problem.build(), SolverLimits.of(200_000), SolverListener.none());

        assertThat(solution.score().hard()).isZero();
        assertThat(solution.score().soft()).isEqualTo(2 * 12);
        assertThat(solution.lowerBound().orElse(0)).isBetween(1L, 24L);
    }

    @Test
    void whoever_adds_least_overtime_stands_in_first() {
        RosterProblem.Builder problem = RosterDesk.open()
                .addRules(above(20).unit(Duration.ofMinutes(30)).build());

        List<RosterProposal> candidates = Rosters.advisor()
                .candidates(
                        problem.build(),
                        RosterDesk.roster("DD", "DDD", "D", "DDDD", "DD"),
                        OpenShift.of(RosterDesk.MONDAY.plusDays(5), ShiftCode.DAY));

        assertThat(candidates)
                .extracting(candidate -> candidate.agents().get(0).value())
                .containsExactly("cai", "ann", "eve", "bob", "dan");
        assertThat(candidates).extracting(RosterProposal::overtimeMinutes).containsExactly(0L, 420L, 420L, 540L, 540L);
    }

    @Test
    void overtime_is_told_in_both_languages() {
        RosterProblem.Builder problem = RosterDesk.open().addRules(above(40).build());

        var told = Rosters.advisor()
                .explain(problem.build(), RosterDesk.roster("DDDDD"))
                .findings()
                .get(1);

        assertThat(told.message(Locale.ENGLISH))
                .isEqualTo("overtime: more paid time than the contract gives (units 300, hard 0, cost 600):"
                        + " ann 2026-03-02 (600).");
        assertThat(told.message(Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("overtime：计薪工时超出合同工时。300 个单位，硬性 0 分，代价 600：ann 2026-03-02 (600)。");
    }
}
