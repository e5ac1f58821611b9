package io.careline.examples.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That a report is written whole or not at all. */
class ReportWriterTest {
    private static final ReportWriter WRITER = new ReportWriter(Language.ZH);

    @TempDir
    Path directory;

    @Test
    void both_files_are_written_into_a_new_directory_and_nothing_else() throws IOException {
        Path out = directory.resolve("deep/out");
        WRITER.write(report("one"), out);
        assertThat(names(out)).containsExactly("report.html", "report.json");
        assertThat(out.resolve("report.html")).content().isEqualTo(WRITER.html(report("one")));
        assertThat(out.resolve("report.json")).content().isEqualTo(WRITER.json(report("one")));
    }

    @Test
    void an_older_report_is_replaced() throws IOException {
        WRITER.write(report("one"), directory);
        WRITER.write(report("two"), directory);
        assertThat(names(directory)).containsExactly("report.html", "report.json");
        assertThat(directory.resolve("report.json")).content().isEqualTo(WRITER.json(report("two")));
    }

    @Test
    void when_the_page_cannot_be_replaced_no_data_file_appears() throws IOException {
        Files.createDirectories(directory.resolve("report.html/taken"));
        assertThatThrownBy(() -> WRITER.write(report("one"), directory))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("cannot write [report.json, report.html] into directory (" + directory + ")")
                .hasRootCauseMessage("file (" + directory.resolve("report.html") + ") must not be a directory");
        assertThat(names(directory)).containsExactly("report.html");
    }

    @Test
    void when_the_page_cannot_be_replaced_the_older_data_file_stays() throws IOException {
        WRITER.write(report("one"), directory);
        Files.delete(directory.resolve("report.html"));
        Files.createDirectory(directory.resolve("report.html"));
        assertThatThrownBy(() -> WRITER.write(report("two"), directory)).isInstanceOf(UncheckedIOException.class);
        assertThat(names(directory)).containsExactly("report.html", "report.json");
        assertThat(directory.resolve("report.json")).content().isEqualTo(WRITER.json(report("one")));
    }

    @Test
    void a_file_in_place_of_the_directory_is_left_alone() throws IOException {
        Path file = Files.writeString(directory.resolve("out"), "mine");
        assertThatThrownBy(() -> WRITER.write(report("one"), file)).isInstanceOf(UncheckedIOException.class);
        assertThat(file).content().isEqualTo("mine");
    }

    private static Report report(String title) {
        return new Report(Words.same(title), Words.none(), List.of(), List.of());
    }

    private static List<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
