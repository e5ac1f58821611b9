package io.careline.benchmarks.roster;

import io.careline.benchmarks.roster.engine.InexpressibleProblemException;
import io.careline.roster.RosterSolution;
import io.careline.roster.SolverLimits;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Solves published roster instances with one engine or several and writes each roster and a row of results. A single run is
 * made in this JVM; several are made one after the other, each in a JVM of its own, so that none finds code compiled or memory
 * used by another; then a table and pictures are written too.
 */
@Command(
        name = "roster-bench",
        mixinStandardHelpOptions = true,
        description = "Solves instances of Curtois and Qu (text) and of INRC-I (XML).")
public final class RosterBench implements Callable<Integer> {
    private static final int INFEASIBLE = 1;
    private static final int REFUSED = 3;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--instance",
            required = true,
            arity = "1..*",
            description = "The files to solve; made-31x10000x3x20: made up of so many days, agents, shifts, teams.")
    private List<Path> instances;

    @Option(
            names = "--solver",
            arity = "1..*",
            defaultValue = "careline",
            converter = EngineConverter.class,
            description = "The engines: careline, timefold, cpsat.")
    private List<EngineKind> solvers;

    @Option(names = "--seconds", description = "The most seconds for each run.")
    private Double seconds;

    @Option(names = "--moves", description = "The most moves for each run, of Careline only.")
    private Long moves;

    @Option(names = "--threads", defaultValue = "1", description = "How many threads may work.")
    private int threads;

    @Option(names = "--seed", arity = "1..*", defaultValue = "0", description = "The seeds.")
    private List<Long> seeds;

    @Option(names = "--out", defaultValue = "roster-results", description = "The folder for rosters and results.")
    private Path out;

    @Option(
            names = "--best-known",
            description = "A file of lines INSTANCE,COST for the report; the published costs unless given.")
    private Path bestKnown;

    @Option(names = "--rules", description = "Show what each rule costs.")
    private boolean isByRule;

    private RosterBench() {}

    /** An engine by its name. */
    static final class EngineConverter implements CommandLine.ITypeConverter<EngineKind> {
        @Override
        public EngineKind convert(String value) {
            return EngineKind.parse(value);
        }
    }

    /**
     * Runs it; the exit code is 0 if all rosters keep the hard rules, 1 if one does not or is missing, 2 for wrong arguments,
     * 3 if the engine's model cannot express the instance.
     */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new RosterBench()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (seconds == null && moves == null) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--seconds or --moves is needed");
        }
        if (seconds == null && solvers.stream().anyMatch(solver -> solver != EngineKind.CARELINE)) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--moves is for careline alone");
        }
        Files.createDirectories(out);
        if (instances.size() * solvers.size() * seeds.size() == 1) {
            return solve(RosterFormat.read(instances.get(0)), solvers.get(0), seeds.get(0));
        }
        return solveAll();
    }

    private int solveAll() throws IOException, InterruptedException {
        int worst = 0;
        for (Path instance : instances) {
            for (EngineKind solver : solvers) {
                for (Long seed : seeds) {
                    worst = Math.max(worst, RunFork.run(arguments(instance, solver, seed)));
                }
            }
        }
        new RunResults(out).report(bestKnown == null ? BestKnown.published() : BestKnown.of(bestKnown));
        return worst;
    }

    private List<String> arguments(Path instance, EngineKind solver, Long seed) {
        List<String> arguments = new ArrayList<>(List.of(
                "--instance=" + instance,
                "--solver=" + solver,
                "--seed=" + seed,
                "--threads=" + threads,
                "--out=" + out));
        if (seconds != null) {
            arguments.add("--seconds=" + seconds);
        }
        if (moves != null) {
            arguments.add("--moves=" + moves);
        }
        if (isByRule) {
            arguments.add("--rules");
        }
        return arguments;
    }

    private int solve(RosterInstance instance, EngineKind solver, long seed) throws IOException {
        RunMeter meter = new RunMeter();
        RosterSolution solution;
        try {
            solution = solver.engine().solve(instance.problem(), limits(seed), meter);
        } catch (InexpressibleProblemException e) {
            spec.commandLine().getErr().println(instance.name() + ", " + solver + ": " + e.getMessage());
            return REFUSED;
        }
        RunResult result = meter.finish(instance.name(), solver, threads, seed, solution);
        String roster = instance.name() + "-" + solver + "-" + seed + "."
                + instance.format().extension();
        Files.writeString(out.resolve(roster), instance.format().write(instance, solver.title(), solution));
        new RunResults(out).add(result);
        PrintWriter writer = spec.commandLine().getOut();
        writer.println(result.toRow());
        if (isByRule) {
            Map<?, ?> rules = solution.score().byRule();
            rules.forEach((rule, total) -> writer.println("  " + rule + " " + total));
        }
        writer.flush();
        return result.isFeasible() ? 0 : INFEASIBLE;
    }

    private SolverLimits limits(long seed) {
        SolverLimits.Builder limits = SolverLimits.builder().threads(threads).seed(seed);
        if (seconds != null) {
            limits.time(Duration.ofMillis((long) (seconds * 1000)));
        }
        if (moves != null) {
            limits.moves(moves);
        }
        return limits.build();
    }
}
