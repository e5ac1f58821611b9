package io.careline.examples.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BadInputTest {
    @TempDir
    Path directory;

    private Workshop workshop;

    @BeforeEach
    void setUp() {
        workshop = new Workshop(directory);
    }

    private void assertRefused(Run run, String sentence) {
        assertThat(run.err()).isEqualTo("desk-replay: " + sentence + "\n");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        workshop.assertNothingWritten();
    }

    private void assertLogRefused(String log, String sentence) {
        Path file = workshop.log(log);
        assertRefused(Run.over(file, workshop.mapping(), workshop.out()), file + sentence);
    }

    @Test
    void a_missing_column_is_named_with_the_one_that_was_probably_meant() {
        assertLogRefused(
                "case,tme,activity,user\n1,2026-03-02 09:00,Open,ann\n",
                ", line 1: there is no column \"time\" (did you mean \"tme\"?); the columns are case, tme, activity, user");
    }

    @Test
    void a_bad_time_is_named_with_its_line_and_column() {
        assertLogRefused(
                Workshop.GOOD.replace("2026-03-02 09:20", "2026-02-30 09:20"),
                ", line 3, column \"time\": \"2026-02-30 09:20\" does not follow the pattern uuuu-MM-dd HH:mm");
    }

    @Test
    void an_unknown_activity_is_named_with_the_one_that_was_probably_meant() {
        assertLogRefused(
                Workshop.GOOD.replace("Work", "Wrok"),
                ", line 3, column \"activity\": the activity \"Wrok\" is not known (did you mean \"Work\"?)");
    }

    @Test
    void a_time_before_the_line_above_in_the_same_case_is_refused() {
        assertLogRefused(
                Workshop.GOOD.replace("1,2026-03-02 10:00", "1,2026-03-02 09:10"),
                ", line 5, column \"time\": \"2026-03-02 09:10\" is earlier than line 3 of the same case 1");
    }

    @Test
    void a_ragged_row_is_refused() {
        assertLogRefused(
                Workshop.GOOD.replace("09:20,Work,ann", "09:20,Work"),
                ", line 3: it has 3 cells where the header has 4");
    }

    @Test
    void a_blank_case_is_refused() {
        assertLogRefused(
                Workshop.GOOD.replace("2,2026-03-02 09:30", " ,2026-03-02 09:30"),
                ", line 4, column \"case\": the cell is blank");
    }

    @Test
    void a_case_too_long_for_an_id_is_refused() {
        assertLogRefused(
                Workshop.GOOD.replace("2,2026-03-02 09:30", "2".repeat(101) + ",2026-03-02 09:30"),
                ", line 4, column \"case\": the cell must be one line of at most 100 letters");
    }

    @Test
    void an_empty_file_is_refused() {
        assertLogRefused("", " is empty");
    }

    @Test
    void a_header_without_an_event_is_refused() {
        assertLogRefused(Workshop.HEADER, " has a header but no event");
    }

    @Test
    void a_quoted_cell_that_is_never_closed_is_refused() {
        assertLogRefused(Workshop.GOOD.replace("Open,bob", "\"Open,bob"), ": a quoted cell is opened and never closed");
    }

    @Test
    void a_binary_file_is_refused() throws IOException {
        Path file = directory.resolve("log.csv");
        Files.write(file, new byte[] {0x50, 0x4B, 3, 4, 0, 0, 1, 2});
        assertRefused(Run.over(file, workshop.mapping(), workshop.out()), file + " is not a CSV file: it is binary");
    }

    @Test
    void a_file_in_another_encoding_is_refused() throws IOException {
        Path file = directory.resolve("log.csv");
        Files.write(file, (Workshop.GOOD + "3,2026-03-02 11:00,Open,Ren").getBytes(StandardCharsets.UTF_8));
        Files.write(file, new byte[] {(byte) 0xE9, '\n'}, StandardOpenOption.APPEND);
        assertRefused(Run.over(file, workshop.mapping(), workshop.out()), file + " is not a CSV file in UTF-8");
    }

    @Test
    void a_file_that_is_not_there_is_refused() {
        Path file = directory.resolve("no.csv");
        assertRefused(Run.over(file, workshop.mapping(), workshop.out()), file + " does not exist");
    }

    @Test
    void a_directory_is_no_log() {
        assertRefused(
                Run.over(directory, workshop.mapping(), workshop.out()), directory + " is a directory, not a CSV file");
    }

    @Test
    void a_place_that_is_a_file_cannot_take_the_report() {
        Path out = workshop.file("taken", "mine");
        Run run = Run.over(workshop.log(Workshop.GOOD), workshop.mapping(), out);
        assertRefused(run, "--out " + out + " cannot be written to: it is a file");
        assertThat(out).hasContent("mine");
    }

    @Test
    void a_place_below_a_file_cannot_take_the_report() {
        Path taken = workshop.file("taken", "mine");
        Path out = taken.resolve("below");
        assertRefused(
                Run.over(workshop.log(Workshop.GOOD), workshop.mapping(), out),
                "--out " + out + " cannot be written to: " + taken + " is a file");
    }

    @Test
    void a_report_that_is_a_directory_cannot_be_replaced() throws IOException {
        Path out = Files.createDirectory(workshop.out());
        Files.createDirectory(out.resolve("report.html"));
        Run run = Run.over(workshop.log(Workshop.GOOD), workshop.mapping(), out);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .endsWith("desk-replay: --out " + out + " cannot be written to: file (" + out.resolve("report.html")
                        + ") must not be a directory\n");
        try (var left = Files.list(out)) {
            assertThat(left).containsExactly(out.resolve("report.html"));
        }
    }

    @Test
    void an_unknown_pack_is_refused_with_the_known_ones() {
        Run run = Run.over(
                workshop.log(Workshop.GOOD), workshop.mapping(), workshop.out(), "--pack", "property-managment");
        assertThat(run.err())
                .startsWith("desk-replay: there is no pack \"property-managment\", neither a file nor one of ")
                .endsWith("taobao-shop, taobao-shop-strict, service-desk (did you mean \"property-management\"?)\n");
        assertThat(run.exitCode()).isEqualTo(2);
        workshop.assertNothingWritten();
    }

    @Test
    void a_bad_pack_is_refused_with_the_pointer_to_its_first_fault() {
        Path pack = workshop.file("pack.json", "{\"id\": \"mine\"");
        Run run = Run.over(workshop.log(Workshop.GOOD), workshop.mapping(), workshop.out(), "--pack", pack.toString());
        assertThat(run.err()).startsWith("desk-replay: " + pack + ", the whole: ");
        assertThat(run.exitCode()).isEqualTo(2);
        workshop.assertNothingWritten();
    }

    @Test
    void a_log_needs_a_mapping() {
        assertRefused(
                Run.of("--log", "x.csv", "--out", workshop.out().toString()),
                "--log x.csv needs a --mapping: a file, or one of property-desk, bpi2013-incidents, helpdesk-italian");
    }

    @Test
    void a_mapping_of_another_log_needs_that_log() {
        assertRefused(
                Run.of("--mapping", "helpdesk-italian", "--out", workshop.out().toString()),
                "--mapping helpdesk-italian needs a --log to read");
    }

    @Test
    void an_unknown_language_is_refused() {
        Run run = Run.of("--language", "fr", "--out", workshop.out().toString());
        assertThat(run.err()).startsWith("Invalid value for option '--language': \"fr\" must be en or zh-CN");
        assertThat(run.exitCode()).isEqualTo(2);
        workshop.assertNothingWritten();
    }
}
