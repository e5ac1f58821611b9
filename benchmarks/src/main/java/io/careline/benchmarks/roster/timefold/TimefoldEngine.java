package io.careline.benchmarks.roster.timefold;

import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchType;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.impl.solver.DefaultSolver;
import io.careline.benchmarks.roster.engine.FlatProblem;
import io.careline.benchmarks.roster.engine.Improvements;
import io.careline.benchmarks.roster.engine.RosterEngine;
import io.careline.roster.RosterProblem;
import io.careline.roster.RosterScore;
import io.careline.roster.RosterSolution;
import io.careline.roster.SolverLimits;
import java.time.Duration;
import java.util.OptionalLong;

/**
 * Timefold Solver: a construction heuristic, then late acceptance over changes of one day and moves of stretches. The
 * community edition searches on one thread.
 */
public final class TimefoldEngine implements RosterEngine {
    @Override
    public RosterSolution solve(RosterProblem problem, SolverLimits limits, Improvements improvements) {
        long began = System.nanoTime();
        Duration time = limits.time().orElseThrow(TimefoldEngine::noTime);
        FlatProblem flat = FlatProblem.of(problem);
        CellRoster empty = new CellRosters(flat).empty();
        SolverFactory<CellRoster> factory = SolverFactory.create(
                config(limits.seed()).withTerminationSpentLimit(left(time, System.nanoTime() - began)));
        DefaultSolver<CellRoster> solver = (DefaultSolver<CellRoster>) factory.buildSolver();
        solver.addEventListener(event -> {
            if (event.isNewBestSolutionInitialized()) {
                HardSoftLongScore score = event.getNewBestSolution().getScore();
                improvements.found(-score.hardScore(), -score.softScore());
            }
        });
        CellRoster best = solver.solve(empty);
        RosterSolution solution =
                flat.solution(roster(flat, best), solver.getMoveEvaluationCount(), OptionalLong.empty());
        RosterScore score = solution.score();
        if (score.hard() != -best.getScore().hardScore()
                || score.soft() != -best.getScore().softScore()) {
            throw new IllegalStateException(
                    "the model says (" + best.getScore() + "), the score (" + score.hard() + "/" + score.soft() + ")");
        }
        return solution;
    }

    /**
     * What the model says of a roster, as negative numbers.
     *
     * @param roster by agent and day, the value
     */
    public static HardSoftLongScore score(FlatProblem flat, int[][] roster) {
        CellRoster cells = new CellRosters(flat).empty();
        for (int index = 0; index < cells.getCells().size(); index++) {
            int value = roster[index / flat.days][index % flat.days];
            cells.getCells().get(index).setShift(value == 0 ? null : value);
        }
        return SolutionManager.<CellRoster, HardSoftLongScore>create(SolverFactory.create(config(0)))
                .update(cells);
    }

    private static IllegalArgumentException noTime() {
        return new IllegalArgumentException("Timefold needs a limit in time");
    }

    /** Whole milliseconds: Timefold takes no nanoseconds. */
    private static Duration left(Duration time, long nanos) {
        return Duration.ofMillis(Math.max(1, time.minusNanos(nanos).toMillis()));
    }

    private static SolverConfig config(long seed) {
        return new SolverConfig()
                .withSolutionClass(CellRoster.class)
                .withEntityClasses(Cell.class)
                .withConstraintProviderClass(TimefoldRules.class)
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withRandomSeed(seed)
                .withPhases(
                        new ConstructionHeuristicPhaseConfig(),
                        new LocalSearchPhaseConfig()
                                .withLocalSearchType(LocalSearchType.LATE_ACCEPTANCE)
                                .withMoveSelectorConfig(new UnionMoveSelectorConfig()
                                        .withMoveSelectors(
                                                new ChangeMoveSelectorConfig(),
                                                new MoveIteratorFactoryConfig()
                                                        .withMoveIteratorFactoryClass(StretchMoves.class))));
    }

    private static int[][] roster(FlatProblem flat, CellRoster best) {
        int[][] roster = new int[flat.agents][flat.days];
        for (int index = 0; index < best.getCells().size(); index++) {
            roster[index / flat.days][index % flat.days] =
                    best.getCells().get(index).value();
        }
        return roster;
    }
}
