package io.careline.examples.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A journal in the making, and the report that comes of replaying it. */
final class JournalFile {
    private final Workshop workshop;
    private final String option;
    private final List<String> columns;
    private final StringBuilder text;

    /** A file that is to be read by an option such as {@code --orders}. */
    JournalFile(Path directory, String option, String header) {
        this.workshop = new Workshop(directory);
        this.option = option;
        this.columns = List.of(header.strip().split(",", -1));
        this.text = new StringBuilder(header);
    }

    /** A line with some cells by the names of their columns: {@code "customer=buyer-1"}. */
    void add(String subject, String time, String activity, String user, String... cells) {
        Map<String, String> named = new HashMap<>();
        for (String cell : cells) {
            int sign = cell.indexOf('=');
            named.put(cell.substring(0, sign), cell.substring(sign + 1));
        }
        add(Stream.concat(
                        Stream.of(subject, "2026-03-" + time, activity, user),
                        columns.stream().skip(4).map(column -> named.getOrDefault(column, "")))
                .collect(Collectors.joining(",")));
        assertThat(columns).containsAll(named.keySet());
    }

    void add(String line) {
        text.append(line).append('\n');
    }

    Run replay(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                option,
                workshop.file("journal.csv", text.toString()).toString(),
                "--out",
                workshop.out().toString()));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray(new String[0]));
    }

    Workshop workshop() {
        return workshop;
    }

    /** The rows of a table, their cells separated by blanks. */
    List<String> rows(String section, int block) {
        List<String> rows = new ArrayList<>();
        for (JsonNode row : block(section, block).get("rows")) {
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(
                    cell.has("text")
                            ? cell.get("text").get("en").asText()
                            : cell.path("number").asText("·")));
            rows.add(String.join(" ", cells));
        }
        return rows;
    }

    /** The bars of a chart as label and number. */
    List<String> bars(String section, int block) {
        List<String> bars = new ArrayList<>();
        block(section, block)
                .get("bars")
                .forEach(bar -> bars.add(bar.get("label").get("en").asText() + " "
                        + bar.get("number").asInt()));
        return bars;
    }

    JsonNode block(String section, int block) {
        return workshop.section(section).get("blocks").get(block);
    }

    /** The ids of the report's sections. */
    List<String> sections() {
        List<String> ids = new ArrayList<>();
        workshop.report()
                .get("sections")
                .forEach(section -> ids.add(section.get("id").asText()));
        return ids;
    }
}
