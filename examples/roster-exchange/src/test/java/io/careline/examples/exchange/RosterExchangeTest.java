package io.careline.examples.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class RosterExchangeTest {
    @TempDir
    Path out;

    private record Run(int exitCode, List<String> out, String err) {}

    private Run run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--out", out.toString(), "--people", "12", "--seed", "3"));
        StringWriter written = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine commandLine = RosterExchange.commandLine();
        commandLine.setOut(new PrintWriter(written));
        commandLine.setErr(new PrintWriter(err));
        int exitCode = commandLine.execute(all.toArray(String[]::new));
        return new Run(
                exitCode, written.toString().lines().toList(), err.toString().replace(System.lineSeparator(), "\n"));
    }

    private Run make() {
        return run("--moves", "20000", "--seconds", "60", "--stamp", "2026-04-20T08:00:00Z");
    }

    @Test
    void a_month_is_made_and_written_in_every_form() throws IOException {
        Run run = make();

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().get(0)).startsWith("12 agents, 31 days, ").contains(": hard 0, soft ");
        assertThat(out.resolve("roster.html")).content().contains("<html lang=\"en\">");
        assertThat(out.resolve("roster.csv")).content().startsWith("agent,2026-05-01,2026-05-02,");
        assertThat(out.resolve("roster.xlsx")).isNotEmptyFile();
        try (var calendars = Files.list(out.resolve("calendars"))) {
            assertThat(calendars).hasSize(12);
        }
    }

    @Test
    void a_workbook_that_nobody_edited_changes_nothing() throws IOException {
        make();
        String before = Files.readString(out.resolve("calendars/A01.ics"));

        Run run = run("amend", out.resolve("roster.xlsx").toString(), "--stamp", "2026-04-25T08:00:00Z");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).singleElement().asString().startsWith("0 changes: hard 0 -> 0, soft ");
        assertThat(out.resolve("calendars/A01.ics")).hasContent(before);
    }

    @Test
    void an_edited_grid_is_compared_priced_and_published() throws IOException {
        make();
        Path grid = out.resolve("edited.csv");
        String text = Files.readString(out.resolve("roster.csv"));
        String line =
                text.lines().filter(row -> row.startsWith("A01,")).findFirst().orElseThrow();
        String first = line.substring(4, 5);
        String other = first.equals("L") ? "E" : "L";
        Files.writeString(grid, text.replace(line, "A01," + other + line.substring(5)));

        Run run = run("amend", grid.toString(), "--stamp", "2026-04-25T08:00:00Z");

        assertThat(run.out()).hasSize(2).first().isEqualTo("A01 2026-05-01: " + first + " -> " + other);
        assertThat(out.resolve("calendars/A01.ics")).content().contains("DTSTAMP:20260425T080000Z");
        assertThat(out.resolve("roster.csv")).hasSameTextualContentAs(grid);
    }

    @Test
    void a_bad_file_is_refused_and_nothing_is_written() throws IOException {
        make();
        String before = Files.readString(out.resolve("roster.csv"));
        Path grid = out.resolve("edited.csv");
        Files.writeString(grid, before.replace("A02", "B02"));

        Run run = run("amend", grid.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(grid + ", line 3, column \"agent\": there is no agent \"B02\"\n" + grid
                        + ": there is no line for the agent A02\n");
        assertThat(out.resolve("roster.csv")).hasContent(before);
    }

    @Test
    void a_file_that_is_not_there_is_refused() {
        make();

        Run run = run("amend", "no.csv");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("no.csv does not exist\n");
    }

    @Test
    void an_unknown_language_is_refused() {
        Run run = run("--language", "fr");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("\"fr\" must be en or zh-CN");
    }
}
