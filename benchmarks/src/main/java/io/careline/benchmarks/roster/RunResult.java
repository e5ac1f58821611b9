package io.careline.benchmarks.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * What one run came to: a row of results.
 *
 * @param bound the proven lower bound of the cost; empty if the engine has none
 * @param moves how many were tried; 0 if the engine knows none
 * @param megabytes the most memory of the process
 */
record RunResult(
        String instance,
        EngineKind solver,
        int threads,
        long seed,
        long hard,
        long soft,
        OptionalLong bound,
        double seconds,
        double cpuSeconds,
        long moves,
        long megabytes,
        List<Improvement> improvements) {
    static final String HEADING =
            "instance,solver,threads,seed,hard,soft,bound,seconds,firstFeasible,toBest,cpuSeconds,"
                    + "moves,movesPerSecond,megabytes,improvements";

    boolean isFeasible() {
        return hard == 0;
    }

    /** After how many seconds there was a roster that keeps the hard rules; -1 if there was none. */
    double firstFeasible() {
        return improvements.stream()
                .filter(found -> found.hard() == 0)
                .mapToDouble(Improvement::seconds)
                .findFirst()
                .orElse(-1);
    }

    /** After how many seconds the best roster was there; -1 if there was none. */
    double toBest() {
        return improvements.isEmpty()
                ? -1
                : improvements.get(improvements.size() - 1).seconds();
    }

    double movesPerSecond() {
        return moves / seconds;
    }

    /** Whether two are runs of the same kind, so that the later one stands. */
    boolean replaces(RunResult earlier) {
        return instance.equals(earlier.instance) && solver == earlier.solver && seed == earlier.seed;
    }

    String toRow() {
        return String.format(
                Locale.ROOT,
                "%s,%s,%d,%d,%d,%d,%s,%.2f,%.2f,%.2f,%.2f,%d,%.0f,%d,%s",
                instance,
                solver,
                threads,
                seed,
                hard,
                soft,
                bound.isPresent() ? Long.toString(bound.getAsLong()) : "",
                seconds,
                firstFeasible(),
                toBest(),
                cpuSeconds,
                moves,
                movesPerSecond(),
                megabytes,
                String.join(
                        " ", improvements.stream().map(Improvement::toString).toList()));
    }

    static RunResult parse(String row) {
        String[] cells = row.split(",", -1);
        return new RunResult(
                cells[0],
                EngineKind.parse(cells[1]),
                Integer.parseInt(cells[2]),
                Long.parseLong(cells[3]),
                Long.parseLong(cells[4]),
                Long.parseLong(cells[5]),
                cells[6].isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(cells[6])),
                Double.parseDouble(cells[7]),
                Double.parseDouble(cells[10]),
                Long.parseLong(cells[11]),
                Long.parseLong(cells[13]),
                Arrays.stream(cells[14].split(" "))
                        .filter(text -> !text.isEmpty())
                        .map(Improvement::parse)
                        .toList());
    }

    /**
     * The runs of a table of results; of two alike, the later one.
     *
     * @throws IllegalArgumentException if the table has another heading
     */
    static List<RunResult> parse(List<String> lines) {
        if (lines.isEmpty() || !lines.get(0).equals(HEADING)) {
            throw new IllegalArgumentException("the results must begin with (" + HEADING + ")");
        }
        List<RunResult> results = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            RunResult result = parse(line);
            results.removeIf(result::replaces);
            results.add(result);
        }
        return results;
    }
}
