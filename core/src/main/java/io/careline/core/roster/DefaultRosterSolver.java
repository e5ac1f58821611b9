package io.careline.core.roster;

import io.careline.lifecycle.Rejection;
import io.careline.roster.Assignment;
import io.careline.roster.InvalidRosterProblemException;
import io.careline.roster.RosterProblem;
import io.careline.roster.RosterScore;
import io.careline.roster.RosterSolution;
import io.careline.roster.RosterSolver;
import io.careline.roster.SolverLimits;
import io.careline.roster.SolverListener;
import io.careline.roster.SolverPhase;
import java.util.List;

/** Checks, constructs, improves. */
final class DefaultRosterSolver implements RosterSolver {
    @Override
    public List<Rejection> check(RosterProblem problem) {
        return ProblemCheck.of(problem);
    }

    @Override
    public RosterScore score(RosterProblem problem, List<Assignment> roster) {
        RosterModel model = model(problem);
        return ScoreReport.of(model, Solutions.rows(model, roster));
    }

    @Override
    public RosterSolution solve(RosterProblem problem, SolverLimits limits, SolverListener listener) {
        RosterModel model = model(problem);
        SolverWatch watch = new SolverWatch(model, limits, listener);
        byte[] rows = Construction.build(model, limits.seed(), watch::isStopped);
        return search(model, rows, limits, watch);
    }

    @Override
    public RosterSolution improve(
            RosterProblem problem, List<Assignment> roster, SolverLimits limits, SolverListener listener) {
        RosterModel model = model(problem);
        return search(model, Solutions.rows(model, roster), limits, new SolverWatch(model, limits, listener));
    }

    static RosterModel model(RosterProblem problem) {
        List<Rejection> reasons = ProblemCheck.of(problem);
        if (!reasons.isEmpty()) {
            throw new InvalidRosterProblemException(reasons);
        }
        return ModelBuilder.build(problem);
    }

    private static RosterSolution search(RosterModel model, byte[] rows, SolverLimits limits, SolverWatch watch) {
        SearchTeam team = new SearchTeam(model, rows, limits, watch);
        Annealer front = team.front();
        watch.tell(SolverPhase.CONSTRUCTION, front.best, front.bestHard, front.bestSoft, 0);
        double annealing = ColumnSearch.annealingBefore(model);
        front = team.run(annealing);
        if (annealing == 1 || watch.isStopped()) {
            watch.tell(SolverPhase.FINISHED, front.best, front.bestHard, front.bestSoft, team.moves());
            return Solutions.of(model, front.best, team.moves());
        }
        ColumnTeam columns = new ColumnTeam(model, front, limits, watch, team.moves());
        columns.run();
        return columns.finish();
    }
}
