package io.careline.benchmarks.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import io.careline.benchmarks.roster.engine.FlatProblem;
import io.careline.benchmarks.roster.engine.InexpressibleProblemException;
import io.careline.benchmarks.roster.timefold.TimefoldEngine;
import io.careline.core.roster.Rosters;
import io.careline.roster.RestRule;
import io.careline.roster.RosterProblem;
import io.careline.roster.RosterScore;
import io.careline.roster.RosterSolution;
import io.careline.roster.RuleId;
import io.careline.roster.RuleStrength;
import io.careline.roster.RuleWindow;
import io.careline.roster.SolverLimits;
import io.careline.roster.WeekendTotalRule;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The models of other engines against Careline's score. */
class EngineTest {
    private static final SolverLimits SHORT =
            SolverLimits.builder().time(Duration.ofSeconds(1)).seed(1).build();
    private static final SolverLimits ENOUGH =
            SolverLimits.builder().time(Duration.ofMinutes(2)).seed(1).build();

    private final List<Improvement> improvements = new ArrayList<>();

    private static RosterProblem problem(String name) throws IOException, URISyntaxException {
        return RosterFormat.read(Path.of(EngineTest.class.getResource(name).toURI()))
                .problem();
    }

    private RosterSolution solve(EngineKind engine, RosterProblem problem, SolverLimits limits) {
        return engine.engine().solve(problem, limits, (hard, soft) -> improvements.add(new Improvement(0, hard, soft)));
    }

    private void assertThatItIsScoredAsTold(RosterProblem problem, RosterSolution solution) {
        assertThat(solution.score()).isEqualTo(Rosters.solver().score(problem, solution.assignments()));
        Improvement last = improvements.get(improvements.size() - 1);
        assertThat(last)
                .isEqualTo(new Improvement(
                        0, solution.score().hard(), solution.score().soft()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"shop.txt", "ward.xml"})
    void timefold_scores_any_roster_as_careline_does(String instance) throws IOException, URISyntaxException {
        FlatProblem flat = FlatProblem.of(problem(instance));
        Random random = new Random(1);

        for (int count = 0; count < 50; count++) {
            int[][] roster = anyRoster(flat, random);
            RosterScore score = flat.solution(roster, 0, OptionalLong.empty()).score();
            assertThat(TimefoldEngine.score(flat, roster))
                    .isEqualTo(HardSoftLongScore.of(-score.hard(), -score.soft()));
        }
    }

    /** Values at random, days off more often than each shift; only what is allowed. */
    private static int[][] anyRoster(FlatProblem flat, Random random) {
        int[][] roster = new int[flat.agents][flat.days];
        for (int agent = 0; agent < flat.agents; agent++) {
            for (int day = 0; day < flat.days; day++) {
                int value = Math.max(0, random.nextInt(flat.values + 1) - 1);
                roster[agent][day] = flat.isAllowed(agent, day, value) ? value : 0;
            }
        }
        return roster;
    }

    @Test
    void timefold_tells_of_each_better_roster() throws IOException, URISyntaxException {
        RosterProblem problem = problem("shop.txt");

        RosterSolution solution = solve(EngineKind.TIMEFOLD, problem, SHORT);

        assertThat(solution.moves()).isPositive();
        assertThat(solution.lowerBound()).isEmpty();
        assertThatItIsScoredAsTold(problem, solution);
    }

    @Tag("native")
    @ParameterizedTest
    @ValueSource(strings = {"shop.txt", "ward.xml"})
    void what_cp_sat_proves_to_be_best_costs_as_much_in_careline(String instance)
            throws IOException, URISyntaxException {
        RosterProblem problem = problem(instance);

        RosterSolution solution = solve(EngineKind.CPSAT, problem, ENOUGH);

        assertThat(solution.score().hard()).isZero();
        assertThat(solution.lowerBound()).hasValue(solution.score().soft());
        assertThatItIsScoredAsTold(problem, solution);
        assertThat(solve(EngineKind.CARELINE, problem, SolverLimits.of(1_000_000))
                        .score()
                        .soft())
                .isEqualTo(solution.score().soft());
    }

    @Test
    void what_a_model_cannot_express_is_refused_with_every_reason() throws IOException, URISyntaxException {
        RosterProblem more = RosterProblem.builder()
                .from(problem("shop.txt"))
                .addRules(
                        RestRule.builder()
                                .id(RuleId.of("eleven-hours"))
                                .strength(RuleStrength.hard())
                                .rest(Duration.ofHours(11))
                                .build(),
                        WeekendTotalRule.builder()
                                .id(RuleId.of("monthly-weekends"))
                                .strength(RuleStrength.hard())
                                .window(RuleWindow.month())
                                .maximum(2)
                                .build())
                .build();

        for (EngineKind engine : List.of(EngineKind.TIMEFOLD, EngineKind.CPSAT)) {
            assertThatThrownBy(() -> solve(engine, more, SHORT))
                    .isInstanceOf(InexpressibleProblemException.class)
                    .hasMessage("The models of other engines do not express: rules of the kind REST (eleven-hours);"
                            + " windows other than the horizon (monthly-weekends).");
        }
    }
}
