package io.careline.benchmarks.roster;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Runs side by side as a Markdown table: a row for each instance and engine, over all seeds. */
final class RunTable {
    private static final String HEADING = """
            | instance | best known | engine | threads | median cost | cost by seed | hard | bound | gap | s to best | moves/s \
            | CPU s | MB |
            |---|---|---|---|---|---|---|---|---|---|---|---|---|
            """;
    private static final String NONE = "";

    private RunTable() {}

    static String of(List<RunResult> results, BestKnown bestKnown) {
        StringBuilder text = new StringBuilder(HEADING);
        Map<String, Map<EngineKind, List<RunResult>>> groups = results.stream()
                .collect(Collectors.groupingBy(
                        RunResult::instance,
                        LinkedHashMap::new,
                        Collectors.groupingBy(RunResult::solver, TreeMap::new, Collectors.toList())));
        groups.forEach((instance, engines) -> engines.forEach((engine, runs) -> text.append("| ")
                .append(String.join(" | ", row(instance, bestKnown.cost(instance), engine, runs)))
                .append(" |\n")));
        return text.toString();
    }

    private static List<String> row(String instance, OptionalLong bestKnown, EngineKind engine, List<RunResult> runs) {
        OptionalLong bound =
                runs.stream().flatMapToLong(run -> run.bound().stream()).max();
        double cost = median(runs, RunTable::cost);
        return List.of(
                instance,
                text(bestKnown),
                engine.title(),
                runs.stream().map(run -> "" + run.threads()).distinct().collect(Collectors.joining(", ")),
                cost(cost),
                runs.stream().map(run -> run.seed() + ": " + cost(cost(run))).collect(Collectors.joining(", ")),
                Long.toString(runs.stream().mapToLong(RunResult::hard).max().orElseThrow()),
                text(bound),
                gap(cost, bound),
                number("%.1f", median(runs, RunResult::toBest)),
                number("%,.0f", median(runs, RunResult::movesPerSecond)),
                number("%.0f", median(runs, RunResult::cpuSeconds)),
                Long.toString(
                        runs.stream().mapToLong(RunResult::megabytes).max().orElseThrow()));
    }

    /** A roster that breaks hard rules is worse than any that keeps them. */
    private static double cost(RunResult run) {
        return run.isFeasible() ? run.soft() : Double.POSITIVE_INFINITY;
    }

    /** The one in the middle; of an even number, the mean of the two. */
    private static double median(List<RunResult> runs, ToDoubleFunction<RunResult> figure) {
        double[] figures = runs.stream().mapToDouble(figure).sorted().toArray();
        double low = figures[(figures.length - 1) / 2];
        double high = figures[figures.length / 2];
        return low == high ? low : (low + high) / 2;
    }

    private static String text(OptionalLong number) {
        return number.isPresent() ? Long.toString(number.getAsLong()) : NONE;
    }

    private static String cost(double cost) {
        if (Double.isInfinite(cost)) {
            return "infeasible";
        }
        return cost == Math.rint(cost) ? number("%.0f", cost) : number("%.1f", cost);
    }

    /** What lies between bound and cost, as a share of the cost. */
    private static String gap(double cost, OptionalLong bound) {
        if (bound.isEmpty() || Double.isInfinite(cost)) {
            return NONE;
        }
        return cost == 0 ? "0.0 %" : number("%.1f %%", 100 * Math.max(0, cost - bound.getAsLong()) / cost);
    }

    private static String number(String format, double number) {
        return number < 0 || (number == 0 && format.contains(",")) ? NONE : String.format(Locale.ROOT, format, number);
    }
}
