package io.careline.benchmarks.roster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A folder of results: {@code results.csv}, to which each run adds its row, and from all of its rows {@code results.md} and a
 * picture for each instance. One folder is for runs with the same limits.
 */
record RunResults(Path folder) {
    private Path rows() {
        return folder.resolve("results.csv");
    }

    void add(RunResult result) throws IOException {
        if (Files.notExists(rows())) {
            Files.writeString(rows(), RunResult.HEADING + "\n");
        }
        Files.writeString(rows(), result.toRow() + "\n", StandardOpenOption.APPEND);
    }

    /**
     * Writes the table and the pictures.
     *
     * @throws IllegalArgumentException if the rows were written by an earlier version
     */
    void report(BestKnown bestKnown) throws IOException {
        if (Files.notExists(rows())) {
            return;
        }
        List<RunResult> results = RunResult.parse(Files.readAllLines(rows()));
        Files.writeString(folder.resolve("results.md"), RunTable.of(results, bestKnown));
        Map<String, List<RunResult>> instances = results.stream()
                .collect(Collectors.groupingBy(RunResult::instance, LinkedHashMap::new, Collectors.toList()));
        for (Map.Entry<String, List<RunResult>> entry : instances.entrySet()) {
            String name = entry.getKey();
            Files.writeString(
                    folder.resolve(name + ".svg"), CostChart.of(name, entry.getValue(), bestKnown.cost(name)));
        }
    }
}
