package io.careline.examples.exchange;

import io.careline.core.roster.Rosters;
import io.careline.examples.exchange.grid.RosterGrid;
import io.careline.roster.RosterProblem;
import io.careline.roster.RosterSolution;
import io.careline.roster.SolverLimits;
import io.careline.roster.SolverListener;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The main command: makes up a month, solves it and writes the roster in every form. */
@Command(
        name = "roster-exchange",
        description = "Makes up a desk's month, rosters it, and writes the roster as a CSV grid, a workbook, a calendar"
                + " for each agent and a board to look at and to print.",
        mixinStandardHelpOptions = true,
        version = "roster-exchange 0.1.0",
        sortOptions = false,
        subcommands = AmendCommand.class)
final class MakeCommand implements Callable<Integer> {
    @Mixin
    private DeskOptions desk = new DeskOptions();

    @Option(names = "--seconds", paramLabel = "N", description = "How long to solve (${DEFAULT-VALUE}).")
    private int seconds = 5;

    @Option(
            names = "--moves",
            paramLabel = "N",
            description = "How many moves to try at most; with it alone deciding, the roster is the same each time.")
    private long moves = Long.MAX_VALUE;

    @Option(names = "--threads", paramLabel = "N", description = "How many threads solve (${DEFAULT-VALUE}).")
    private int threads = 1;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        RosterProblem problem = desk.problem();
        SolverLimits limits = SolverLimits.builder()
                .time(Duration.ofSeconds(seconds))
                .moves(moves)
                .threads(threads)
                .seed(desk.seed())
                .build();
        RosterSolution solution = Rosters.solver().solve(problem, limits, SolverListener.none());
        RosterFiles files = desk.files();
        files.write(RosterGrid.of(problem, solution.assignments()), solution.score());
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.println(problem.agents().size() + " agents, " + problem.horizon().days() + " days, "
                + solution.assignments().size() + " shifts: hard "
                + solution.score().hard() + ", soft " + solution.score().soft() + " after " + solution.moves()
                + " moves");
        files.names().forEach(name -> out.println("wrote " + name));
        out.flush();
        return 0;
    }
}
