package io.careline.core.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.common.AgentId;
import io.careline.roster.Assignment;
import io.careline.roster.CoverRequirement;
import io.careline.roster.RequestFairnessRule;
import io.careline.roster.RosterAgent;
import io.careline.roster.RosterHistory;
import io.careline.roster.RosterLock;
import io.careline.roster.RosterProblem;
import io.careline.roster.RosterRequest;
import io.careline.roster.RosterRule;
import io.careline.roster.RosterScore;
import io.careline.roster.RosterSolution;
import io.careline.roster.RosterViolation;
import io.careline.roster.RuleId;
import io.careline.roster.RuleStrength;
import io.careline.roster.ShiftCode;
import io.careline.roster.SolverLimits;
import io.careline.roster.SolverListener;
import io.careline.roster.WeekendFairnessRule;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Weekends and refused wishes, shared evenly with what earlier rosters left. */
class FairShareTest {
    private static final AgentId ANN = RosterDesk.AGENTS.get(0);
    private static final AgentId BOB = RosterDesk.AGENTS.get(1);
    private static final AgentId CAI = RosterDesk.AGENTS.get(2);
    private static final RuleId WEEKENDS = RuleId.of("weekends");
    private static final RuleId REFUSALS = RuleId.of("refusals");

    private static RosterRule weekends() {
        return WeekendFairnessRule.builder()
                .id(WEEKENDS)
                .strength(RuleStrength.soft(10))
                .build();
    }

    private static RosterRule refusals(RuleStrength strength) {
        return RequestFairnessRule.builder().id(REFUSALS).strength(strength).build();
    }

    /** The desk of five with what earlier rosters left of a rule. */
    private static RosterProblem.Builder desk(RuleId rule, Map<AgentId, Long> carried) {
        RosterProblem.Builder problem = RosterDesk.open();
        return problem.agents(RosterDesk.AGENTS.stream()
                .map(agent -> RosterAgent.builder()
                        .id(agent)
                        .history(RosterHistory.builder()
                                .from(RosterDesk.MONDAY.minusDays(1))
                                .putCarried(rule, carried.getOrDefault(agent, 0L))
                                .build())
                        .build())
                .toList());
    }

    private static List<RosterViolation> broken(RosterProblem.Builder problem, RuleId rule, String... rows) {
        RosterScore score = Rosters.solver().score(problem.build(), RosterDesk.roster(rows));
        return score.violations().stream()
                .filter(found -> found.rule().equals(rule))
                .toList();
    }

    private static RosterSolution solved(RosterProblem.Builder problem) {
        return Rosters.solver().solve(problem.build(), SolverLimits.of(200_000), SolverListener.none());
    }

    @Test
    void a_weekend_worked_in_part_or_whole_counts_once_and_the_mean_is_rounded_both_ways() {
        RosterProblem.Builder problem = RosterDesk.open().addRules(weekends());

        assertThat(broken(problem, WEEKENDS, ".....DD", "......D", "............D", "", ""))
                .isEmpty();
        assertThat(broken(problem, WEEKENDS, ".....DD.....D", "......D", "", "", ""))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.agent()).contains(ANN);
                    assertThat(found.units()).isEqualTo(1);
                    assertThat(found.cost()).isEqualTo(10);
                });
    }

    @Test
    void weekends_of_earlier_rosters_count() {
        RosterProblem.Builder problem = desk(WEEKENDS, Map.of(ANN, 2L, BOB, 1L)).addRules(weekends());

        assertThat(broken(problem, WEEKENDS, "", "", ".....D", ".....D", "......D"))
                .isEmpty();
        assertThat(broken(problem, WEEKENDS, ".....D", "", "", "", ""))
                .extracting(RosterViolation::units)
                .containsExactly(2L);
    }

    @Test
    void the_weekend_may_be_other_days() {
        RosterProblem.Builder problem = RosterDesk.open()
                .addRules(WeekendFairnessRule.builder()
                        .id(WEEKENDS)
                        .strength(RuleStrength.hard())
                        .addWeekend(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY)
                        .build());

        assertThat(broken(problem, WEEKENDS, "......D......D")).isEmpty();
        assertThat(broken(problem, WEEKENDS, "....DD......D"))
                .extracting(RosterViolation::units)
                .containsExactly(1L);
    }

    @Test
    void a_solver_gives_weekends_to_those_who_worked_fewest() {
        RosterProblem.Builder problem =
                desk(WEEKENDS, Map.of(ANN, 2L, BOB, 2L, CAI, 1L)).addRules(weekends());
        for (int saturday : new int[] {5, 12}) {
            problem.addCover(
                    RosterDesk.exactly(saturday, ShiftCode.DAY, 1),
                    RosterDesk.exactly(saturday, ShiftCode.NIGHT, 0),
                    RosterDesk.exactly(saturday + 1, ShiftCode.DAY, 0),
                    RosterDesk.exactly(saturday + 1, ShiftCode.NIGHT, 0));
        }

        RosterSolution solution = solved(problem);

        assertThat(solution.score().violations()).isEmpty();
        assertThat(solution.assignments())
                .filteredOn(shift -> shift.date().getDayOfWeek() == DayOfWeek.SATURDAY)
                .extracting(Assignment::agent)
                .containsExactlyInAnyOrder(RosterDesk.AGENTS.get(3), RosterDesk.AGENTS.get(4));
    }

    private static RosterProblem.Builder wishing(RosterProblem.Builder problem) {
        for (AgentId agent : List.of(ANN, BOB)) {
            for (int day = 0; day < 4; day++) {
                problem.addRequests(RosterRequest.dayOff(agent, RosterDesk.MONDAY.plusDays(day), 1));
            }
        }
        return problem;
    }

    @Test
    void each_wish_refused_counts_as_many_units_as_were_refused_before_it() {
        RosterProblem.Builder problem = wishing(RosterDesk.open()).addRules(refusals(RuleStrength.soft(7)));

        assertThat(broken(problem, REFUSALS, "D", "D", "DDDD")).isEmpty();
        assertThat(broken(problem, REFUSALS, "DDD", ""))
                .extracting(RosterViolation::units)
                .containsExactly(1L, 2L);
        assertThat(broken(problem, REFUSALS, "DDD", ""))
                .extracting(found -> found.date().orElseThrow())
                .containsExactly(RosterDesk.MONDAY.plusDays(1), RosterDesk.MONDAY.plusDays(2));
    }

    @Test
    void refusals_of_earlier_rosters_count() {
        RosterProblem.Builder problem =
                wishing(desk(REFUSALS, Map.of(ANN, 3L))).addRules(refusals(RuleStrength.soft(7)));

        assertThat(broken(problem, REFUSALS, "D", "D")).singleElement().satisfies(found -> {
            assertThat(found.agent()).contains(ANN);
            assertThat(found.units()).isEqualTo(3);
            assertThat(found.cost()).isEqualTo(21);
        });
    }

    @Test
    void a_solver_refuses_the_wishes_of_those_who_were_refused_least_and_no_wish_more() {
        RosterProblem.Builder problem =
                wishing(desk(REFUSALS, Map.of(ANN, 2L))).addRules(refusals(RuleStrength.soft(7)));
        for (int day = 0; day < 2; day++) {
            for (AgentId agent : RosterDesk.AGENTS.subList(2, 5)) {
                problem.addLocks(RosterLock.builder()
                        .agent(agent)
                        .date(RosterDesk.MONDAY.plusDays(day))
                        .build());
            }
            problem.addCover(RosterDesk.exactly(day, ShiftCode.DAY, 1));
        }

        RosterSolution solution = solved(problem);

        assertThat(solution.assignments())
                .filteredOn(shift -> shift.date().isBefore(RosterDesk.MONDAY.plusDays(4)))
                .filteredOn(shift -> List.of(ANN, BOB).contains(shift.agent()))
                .extracting(Assignment::agent)
                .containsExactly(BOB, BOB);
        assertThat(solution.score().hard()).isZero();
        assertThat(solution.score().soft()).isEqualTo(2 + 7);
    }

    @Test
    void the_second_refusal_can_be_forbidden_and_both_rules_are_told_in_both_languages() {
        RosterProblem.Builder problem = wishing(RosterDesk.open())
                .addRules(refusals(RuleStrength.hard()), weekends())
                .addCover(CoverRequirement.builder()
                        .date(RosterDesk.MONDAY)
                        .preferred(1)
                        .build());

        var told = Rosters.advisor()
                .explain(problem.build(), RosterDesk.roster("DD...D......D"))
                .findings();

        assertThat(told)
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .contains(
                        "refusals: refused wishes are unevenly spread (units 1, hard 1, cost 0): ann 2026-03-03 (1).",
                        "weekends: weekends are unevenly spread (units 1, hard 0, cost 10): ann (10).");
        assertThat(told)
                .extracting(finding -> finding.message(Locale.SIMPLIFIED_CHINESE))
                .contains(
                        "refusals：未满足的愿望分配不均。1 个单位，硬性 1 分，代价 0：ann 2026-03-03 (1)。",
                        "weekends：周末班分配不均。1 个单位，硬性 0 分，代价 10：ann (10)。");
    }
}
