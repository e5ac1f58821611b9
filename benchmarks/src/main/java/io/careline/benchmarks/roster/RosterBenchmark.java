package io.careline.benchmarks.roster;

import io.careline.core.roster.Rosters;
import io.careline.roster.AbsenceNotice;
import io.careline.roster.Assignment;
import io.careline.roster.ChangeCause;
import io.careline.roster.ReplanRequest;
import io.careline.roster.RosterAbsence;
import io.careline.roster.RosterAdvisor;
import io.careline.roster.RosterProblem;
import io.careline.roster.RosterRepair;
import io.careline.roster.RosterScore;
import io.careline.roster.RosterSolution;
import io.careline.roster.RosterSolver;
import io.careline.roster.SolverLimits;
import io.careline.roster.SolverListener;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What the parts of the scheduling core cost on a month of 30 agents, and on a year of 150 agents with 32 shifts. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class RosterBenchmark {
    private static final int MOVES = 4_000_000;
    private static final long FEW_MOVES = 2_000_000;
    private static final long REPAIR_MOVES = 200_000;
    private static final int WEEK = 7;

    /** The size: days, agents, shifts. */
    @Param({"28x30x4", "364x150x32"})
    public String size;

    private final RosterSolver solver = Rosters.solver();
    private final RosterAdvisor advisor = Rosters.advisor();
    private RosterProblem problem;
    private List<Assignment> roster;
    private int agents;
    private int step;

    @Setup
    public void setUp() {
        String[] numbers = size.split("x");
        agents = Integer.parseInt(numbers[1]);
        problem = MadeProblem.of(Integer.parseInt(numbers[0]), agents, Integer.parseInt(numbers[2]));
        roster = solver.solve(problem, SolverLimits.of(FEW_MOVES), SolverListener.none())
                .assignments();
    }

    /** One proposed move, rejected ones included; the time of taking the problem in is spread over the moves. */
    @Benchmark
    @OperationsPerInvocation(MOVES)
    public RosterSolution move() {
        return solver.improve(problem, roster, SolverLimits.of(MOVES), SolverListener.none());
    }

    /** Taking the problem in and scoring a whole roster, with every violation told. */
    @Benchmark
    public RosterScore score() {
        return solver.score(problem, roster);
    }

    /** A first roster, row by row. */
    @Benchmark
    public RosterSolution construct() {
        return solver.solve(problem, SolverLimits.of(1), SolverListener.none());
    }

    /** Another agent each time is ill for the second week: the roster with the changes that pay, found in a number of moves. */
    @Benchmark
    public RosterRepair replan() {
        step = (step + 1) % agents;
        RosterAbsence absence =
                RosterAbsence.of(MadeProblem.agent(step), MadeProblem.date(WEEK), MadeProblem.date(2 * WEEK - 1));
        ReplanRequest request = ReplanRequest.of(AbsenceNotice.of(absence, ChangeCause.SICKNESS));
        return advisor.replan(problem, roster, request, SolverLimits.of(REPAIR_MOVES), SolverListener.none());
    }
}
