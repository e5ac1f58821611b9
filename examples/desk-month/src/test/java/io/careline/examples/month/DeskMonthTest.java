package io.careline.examples.month;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.careline.examples.month.sample.SampleDesk;
import io.careline.examples.month.sample.SampleMonth;
import io.careline.examples.report.WholeFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The program as a user calls it. */
class DeskMonthTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private Path files;

    @BeforeEach
    void writeFiles() {
        files = folder.resolve("files");
        WholeFiles.write(files, SampleMonth.bytes(SampleMonth.files(SampleDesk.PROPERTY_MANAGEMENT, 1)));
    }

    private int run(String... arguments) {
        CommandLine commandLine = DeskMonth.commandLine();
        commandLine.setOut(new PrintWriter(out, true));
        commandLine.setErr(new PrintWriter(err, true));
        return commandLine.execute(arguments);
    }

    private int runFiles(String target) {
        return run(
                "--pack",
                "property-management",
                "--staff",
                files.resolve("staff.csv").toString(),
                "--volume",
                files.resolve("volume.csv").toString(),
                "--events",
                files.resolve("events.jsonl").toString(),
                "--roster-moves",
                "5000",
                "--out",
                folder.resolve(target).toString());
    }

    private static Map<String, byte[]> written(Path target) throws IOException {
        Map<String, byte[]> written = new TreeMap<>();
        try (Stream<Path> paths = Files.list(target)) {
            for (Path path : paths.toList()) {
                written.put(path.getFileName().toString(), Files.readAllBytes(path));
            }
        }
        return written;
    }

    @Test
    void the_same_files_and_seed_give_the_same_bytes() throws IOException {
        assertThat(runFiles("one")).as(err.toString()).isZero();
        assertThat(runFiles("other")).isZero();

        Map<String, byte[]> one = written(folder.resolve("one"));
        Map<String, byte[]> other = written(folder.resolve("other"));
        assertThat(one.keySet())
                .isEqualTo(other.keySet())
                .contains("month.html", "month.json", "roster.csv", "roster.xlsx");
        assertThat(one.keySet().stream().filter(name -> name.endsWith(".ics"))).hasSize(14);
        assertThat(one)
                .allSatisfy((name, bytes) -> assertThat(Arrays.equals(bytes, other.get(name)))
                        .as(name)
                        .isTrue());
    }

    @Test
    void a_roster_of_the_property_desk_keeps_the_hard_rules() {
        runFiles("out");

        assertThat(out.toString()).contains("hard points 0").contains("Property management (property-management@1)");
    }

    @Test
    void lines_that_cannot_be_used_are_kept_with_what_is_wrong() throws IOException {
        Path events = files.resolve("events.jsonl");
        String good = Files.readString(events, UTF_8);
        Files.writeString(events, "{\"at\":\"yesterday\",\"actor\":\"A01\"}\nno json\n" + good, UTF_8);

        assertThat(runFiles("out")).isZero();

        assertThat(Files.readString(folder.resolve("out").resolve("rejected-lines.txt"), UTF_8))
                .contains("events.jsonl:1: at (yesterday) must be a time like 2026-04-03T01:12:00Z")
                .contains("{\"at\":\"yesterday\",\"actor\":\"A01\"}")
                .contains("events.jsonl:2: not JSON");
    }

    @Test
    void a_file_that_is_missing_is_named() {
        int code = run("--pack", "hospital", "--staff", "nobody.csv", "--volume", "v.csv", "--events", "e.jsonl");

        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).contains("desk-month: nobody.csv does not exist");
    }

    @Test
    void half_of_the_files_are_not_enough() {
        assertThat(run("--pack", "hospital")).isEqualTo(2);
        assertThat(err.toString()).contains("takes --pack, --staff, --volume and --events together");
    }

    @Test
    void the_made_up_files_are_written_for_a_user_to_start_from() {
        assertThat(run("--generate", folder.resolve("made").toString())).isZero();

        assertThat(folder.resolve("made").resolve("finance-company").resolve("events.jsonl"))
                .isNotEmptyFile();
    }
}
