package io.careline.benchmarks.roster.cpsat;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import io.careline.benchmarks.roster.engine.FlatProblem;
import io.careline.benchmarks.roster.engine.Improvements;
import io.careline.benchmarks.roster.engine.RosterEngine;
import io.careline.roster.RosterProblem;
import io.careline.roster.RosterSolution;
import io.careline.roster.SolverLimits;
import java.time.Duration;
import java.util.OptionalLong;

/**
 * OR-Tools CP-SAT on {@link CpSatModel}, without hints and with its own parameters but for time, threads and seed. It needs
 * the native part of OR-Tools, which the Maven profile {@code cpsat} adds.
 */
public final class CpSatEngine implements RosterEngine {
    private static final double NANOS = 1e9;

    @Override
    public RosterSolution solve(RosterProblem problem, SolverLimits limits, Improvements improvements) {
        long began = System.nanoTime();
        double seconds = limits.time().map(Duration::toNanos).orElseThrow(CpSatEngine::noTime) / NANOS;
        FlatProblem flat = FlatProblem.of(problem);
        load();
        CpSatModel model = new CpSatModel(flat);
        CpSolver solver = new CpSolver();
        solver.getParameters()
                .setMaxTimeInSeconds(Math.max(0.001, seconds - (System.nanoTime() - began) / NANOS))
                .setNumWorkers(limits.threads())
                .setRandomSeed((int) limits.seed());
        Best best = new Best(flat, model, improvements);
        CpSolverStatus status = solver.solve(model.model(), best);
        return switch (status) {
            case OPTIMAL, FEASIBLE -> best.solution(solver);
            case INFEASIBLE, UNKNOWN -> flat.solution(new int[flat.agents][flat.days], 0, OptionalLong.empty());
            case MODEL_INVALID, UNRECOGNIZED ->
                throw new IllegalStateException("CP-SAT says " + status + " of the model: "
                        + model.model().validate());
        };
    }

    private static IllegalArgumentException noTime() {
        return new IllegalArgumentException("CP-SAT needs a limit in time");
    }

    private static void load() {
        try {
            Loader.loadNativeLibraries();
        } catch (RuntimeException | UnsatisfiedLinkError e) {
            throw new IllegalStateException(
                    "The native part of OR-Tools is missing.\nBuild roster-bench.jar with -P cpsat.", e);
        }
    }

    /**
     * Keeps the best roster by Careline's score. Slack in the model may be larger than it needs to be while CP-SAT searches,
     * so what it says of a roster is at least the cost, and often more.
     */
    private static final class Best extends CpSolverSolutionCallback {
        private final FlatProblem flat;
        private final CpSatModel model;
        private final Improvements improvements;
        private RosterSolution roster;

        Best(FlatProblem flat, CpSatModel model, Improvements improvements) {
            this.flat = flat;
            this.model = model;
            this.improvements = improvements;
        }

        @Override
        public void onSolutionCallback() {
            RosterSolution found = flat.solution(model.roster(this::booleanValue), 0, OptionalLong.empty());
            if (found.score().hard() > 0 || found.score().soft() > Math.round(objectiveValue())) {
                throw new IllegalStateException("the model says (" + objectiveValue() + "), the score ("
                        + found.score().hard() + "/" + found.score().soft() + ")");
            }
            if (roster == null || found.score().soft() < roster.score().soft()) {
                roster = found;
                improvements.found(0, found.score().soft());
            }
        }

        RosterSolution solution(CpSolver solver) {
            return RosterSolution.builder()
                    .assignments(roster.assignments())
                    .score(roster.score())
                    .moves(0)
                    .lowerBound((long) Math.ceil(solver.bestObjectiveBound() - 1e-6))
                    .build();
        }
    }
}
