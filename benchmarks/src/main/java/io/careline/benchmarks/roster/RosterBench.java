package io.careline.benchmarks.roster;

import io.careline.core.roster.Rosters;
import io.careline.roster.RosterSolution;
import io.careline.roster.SolverLimits;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Solves published roster instances and writes each roster and a row of results. */
@Command(
        name = "roster-bench",
        mixinStandardHelpOptions = true,
        description = "Solves instances of Curtois and Qu (text) and of INRC-I (XML).")
public final class RosterBench implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--instance",
            required = true,
            arity = "1..*",
            description = "The files to solve, one after the other.")
    private List<Path> instances;

    @Option(names = "--seconds", description = "The most seconds for each.")
    private Double seconds;

    @Option(names = "--moves", description = "The most moves for each.")
    private Long moves;

    @Option(names = "--threads", defaultValue = "1", description = "How many threads work.")
    private int threads;

    @Option(names = "--seed", defaultValue = "0", description = "The seed.")
    private long seed;

    @Option(names = "--out", defaultValue = "roster-results", description = "The folder for rosters and results.")
    private Path out;

    @Option(names = "--rules", description = "Show what each rule costs.")
    private boolean isByRule;

    private RosterBench() {}

    /** Runs it; the exit code is 0 if all rosters keep the hard rules, 1 if one does not, 2 for wrong arguments. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new RosterBench()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        if (seconds == null && moves == null) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--seconds or --moves is needed");
        }
        Files.createDirectories(out);
        boolean isFeasible = true;
        for (Path file : instances) {
            isFeasible &= solve(RosterFormat.read(file)).score().isFeasible();
        }
        return isFeasible ? 0 : 1;
    }

    private RosterSolution solve(RosterInstance instance) throws IOException {
        SolverLimits.Builder limits = SolverLimits.builder().threads(threads).seed(seed);
        if (seconds != null) {
            limits.time(Duration.ofMillis((long) (seconds * 1000)));
        }
        if (moves != null) {
            limits.moves(moves);
        }
        RunMeter meter = new RunMeter();
        RosterSolution solution = Rosters.solver().solve(instance.problem(), limits.build(), meter);
        meter.finish();
        String roster = instance.name() + "-" + seed + "." + instance.format().extension();
        Files.writeString(out.resolve(roster), instance.format().write(instance, solution));
        Path results = out.resolve("results.csv");
        if (Files.notExists(results)) {
            Files.writeString(results, RunMeter.HEADING);
        }
        String row = meter.row(instance.name(), threads, seed, solution);
        Files.writeString(results, row, StandardOpenOption.APPEND);
        PrintWriter writer = spec.commandLine().getOut();
        writer.print(row);
        if (isByRule) {
            Map<?, ?> rules = solution.score().byRule();
            rules.forEach((rule, total) -> writer.println("  " + rule + " " + total));
        }
        writer.flush();
        return solution;
    }
}
