package io.careline.benchmarks.roster;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** The lowest cost known of each instance, for the reader of a report; no engine sees it. */
record BestKnown(Map<String, Long> costs) {
    /** The published costs of Curtois and Qu's instances and of INRC-I. */
    static BestKnown published() throws IOException {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(BestKnown.class.getResourceAsStream("best-known.csv"), StandardCharsets.UTF_8))) {
            return parse(reader.lines().toList());
        }
    }

    /** Those of a file: on each line an instance, a comma, a cost; lines that begin with # are comments. */
    static BestKnown of(Path file) throws IOException {
        return parse(Files.readAllLines(file));
    }

    private static BestKnown parse(List<String> lines) {
        Map<String, Long> costs = new HashMap<>();
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split(",");
                costs.put(cells[0].strip(), Long.parseLong(cells[1].strip()));
            }
        }
        return new BestKnown(costs);
    }

    OptionalLong cost(String instance) {
        return costs.containsKey(instance) ? OptionalLong.of(costs.get(instance)) : OptionalLong.empty();
    }
}
