package io.careline.examples.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MappingRulesTest {
    @TempDir
    Path directory;

    private Workshop workshop;

    @BeforeEach
    void setUp() {
        workshop = new Workshop(directory);
    }

    private String events(String log, Path mapping) {
        Run run = Run.over(workshop.log(log), mapping, workshop.out());
        assertThat(run.err()).startsWith("read ");
        return run.out()
                .lines()
                .filter(line -> line.startsWith("Events: "))
                .findFirst()
                .orElseThrow();
    }

    private static String judged(int events, int accepted, int unchanged, int refused) {
        return "Events: " + events + ": " + accepted + " accepted, " + unchanged + " unchanged, " + refused
                + " refused, 0 without a command";
    }

    @Test
    void an_event_is_accepted_if_one_of_its_commands_is_and_unchanged_if_none_changes_anything() {
        assertThat(events(
                        Workshop.GOOD + "2,2026-03-02 11:00,Work,bob\n2,2026-03-02 11:00,Work,bob\n",
                        workshop.mapping()))
                .startsWith(judged(6, 5, 1, 0));
    }

    @Test
    void an_event_is_refused_as_a_whole_if_one_of_its_commands_is() {
        Path mapping = workshop.mapping(", \"Both\": {\"commands\": [\"start-investigation\", \"archive\"]}");
        assertThat(events(Workshop.GOOD + "2,2026-03-02 11:00,Both,bob\n2,2026-03-02 11:00,Work,bob\n", mapping))
                .startsWith(judged(6, 5, 0, 1));
    }

    @Test
    void an_activity_without_commands_counts_apart() {
        Path mapping = workshop.mapping(", \"Noise\": {\"commands\": []}");
        assertThat(events(Workshop.GOOD + "2,2026-03-02 11:00,Noise,bob\n", mapping))
                .isEqualTo("Events: 5: 4 accepted, 0 unchanged, 0 refused, 1 without a command"
                        + " (80% accepted or unchanged)");
    }

    @Test
    void a_case_that_begins_without_a_registration_is_opened_first() {
        assertThat(events(Workshop.HEADER + "7,2026-03-02 09:00,Work,ann\n", workshop.mapping()))
                .startsWith(judged(1, 1, 0, 0));
        assertThat(imputed()).containsExactly("register: : : 1");
    }

    @Test
    void values_that_the_log_lacks_are_counted() {
        events(Workshop.GOOD, workshop.mapping());
        assertThat(imputed()).containsExactly("issue final response: recourse: the ombudsman: 1");
    }

    @Test
    void a_command_can_depend_on_the_activity_before() {
        Path mapping = workshop.mapping(
                ", \"Again\": {\"commands\": [{\"command\": \"dispute-response\", \"if\": {\"after\": [\"Do*\"]}},"
                        + " {\"command\": \"register\", \"if\": {\"after\": [null]}}]}");
        assertThat(events(Workshop.GOOD + "1,2026-03-02 11:00,Again,ann\n3,2026-03-02 11:00,Again,ann\n", mapping))
                .startsWith(judged(6, 6, 0, 0));
    }

    @Test
    void a_command_can_depend_on_whether_the_user_changed() {
        Path mapping = workshop.mapping(
                ", \"Take\": {\"commands\": [{\"command\": \"reassign\", \"if\": {\"user\": \"changed\"}},"
                        + " {\"command\": \"archive\", \"if\": {\"user\": \"same\"}}]}");
        assertThat(events(Workshop.GOOD + "2,2026-03-02 11:00,Take,ann\n2,2026-03-02 11:30,Take,ann\n", mapping))
                .startsWith(judged(6, 5, 0, 1));
    }

    @Test
    void a_command_can_depend_on_the_owner() {
        Path mapping = workshop.mapping(
                ", \"Take\": {\"commands\": [{\"command\": \"reassign\", \"if\": {\"owner\": \"other\"}},"
                        + " {\"command\": \"start-investigation\", \"if\": {\"owner\": \"self\"}}]}");
        assertThat(events(Workshop.GOOD + "2,2026-03-02 11:00,Take,ann\n2,2026-03-02 11:30,Take,ann\n", mapping))
                .startsWith(judged(6, 5, 1, 0));
    }

    @Test
    void an_assignee_can_be_whoever_acts_next() {
        Path mapping = workshop.mapping(
                ", \"Give\": {\"commands\": [{\"command\": \"reassign\", \"with\": {\"assignee\": {\"from\":"
                        + " \"nextUser\"}}}]}");
        String log = Workshop.GOOD
                + "2,2026-03-02 11:00,Give,bob\n"
                + "2,2026-03-02 11:10,Give,ann\n"
                + "2,2026-03-02 11:20,Work,bob\n";
        assertThat(events(log, mapping)).startsWith(judged(7, 7, 0, 0));
        assertThat(backAndForth()).containsExactly("2: bob → ann → bob");
    }

    @Test
    void columns_with_the_same_header_are_told_apart_by_their_occurrence() throws IOException {
        Path mapping = workshop.file(
                "mapping.json",
                Files.readString(workshop.mapping())
                        .replace(
                                "\"user\": \"user\"",
                                "\"user\": {\"column\": {\"header\": \"who\", \"occurrence\": 2}}"));
        String log = "case,time,activity,who,who\n1,2026-03-02 09:00,Open,,ann\n";
        assertThat(events(log, mapping)).startsWith(judged(1, 1, 0, 0));
    }

    @Test
    void an_occurrence_that_does_not_exist_is_refused() throws IOException {
        Path mapping = workshop.file(
                "mapping.json",
                Files.readString(workshop.mapping())
                        .replace(
                                "\"user\": \"user\"",
                                "\"user\": {\"column\": {\"header\": \"user\", \"occurrence\": 2}}"));
        Path log = workshop.log(Workshop.GOOD);
        Run run = Run.over(log, mapping, workshop.out());
        assertThat(run.err())
                .isEqualTo("desk-replay: " + log + ", line 1: there is no column \"user\" number 2, only 1\n");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void a_blank_user_is_replaced_where_the_mapping_says_so() throws IOException {
        Path mapping = workshop.file(
                "mapping.json",
                Files.readString(workshop.mapping())
                        .replace("\"user\": \"user\"", "\"user\": {\"column\": \"user\", \"otherwise\": \"desk\"}"));
        assertThat(events(Workshop.GOOD.replace("Open,bob", "Open,"), mapping)).startsWith(judged(4, 4, 0, 0));
    }

    @Test
    void upper_and_lower_case_can_be_ignored() throws IOException {
        Path mapping = workshop.file(
                "mapping.json",
                Files.readString(workshop.mapping()).replace("\"name\"", "\"ignoreCase\": true, \"name\""));
        String log = Workshop.GOOD.replace("activity", "ACTIVITY").replace("Open", "oPEN");
        assertThat(events(log, mapping)).startsWith(judged(4, 4, 0, 0));
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_header() {
        assertThat(events("\uFEFF" + Workshop.GOOD, workshop.mapping())).startsWith(judged(4, 4, 0, 0));
    }

    @Test
    void order_is_judged_within_a_case_and_equal_times_keep_the_order_of_the_file() {
        String log = Workshop.HEADER
                + "1,2026-03-02 10:00,Open,ann\n"
                + "1,2026-03-02 10:00,Work,ann\n"
                + "1,2026-03-02 10:00,Done,ann\n"
                + "2,2026-03-02 09:00,Open,ann\n";
        assertThat(events(log, workshop.mapping())).startsWith(judged(4, 4, 0, 0));
    }

    @Test
    void lines_are_counted_across_cells_with_line_ends() {
        Path log =
                workshop.log(Workshop.GOOD.replace("Open,ann", "\"Open\n\",ann").replace("Done", "Dome"));
        Run run = Run.over(log, workshop.mapping(), workshop.out());
        assertThat(run.err())
                .isEqualTo("desk-replay: " + log + ", line 6, column \"activity\": the activity \"Dome\" is not known"
                        + " (did you mean \"Done\"?)\n");
    }

    private List<String> imputed() {
        List<String> lines = new ArrayList<>();
        for (JsonNode row : workshop.section("imputed").get("blocks").get(1).get("rows")) {
            lines.add(text(row, 0) + ": " + text(row, 1) + ": " + text(row, 2) + ": "
                    + row.get(3).get("number").asInt());
        }
        return lines;
    }

    private List<String> backAndForth() {
        List<String> lines = new ArrayList<>();
        for (JsonNode row : workshop.section("returns").get("blocks").get(1).get("rows")) {
            lines.add(text(row, 0) + ": " + text(row, 3));
        }
        return lines;
    }

    private static String text(JsonNode row, int column) {
        return row.get(column).path("text").path("en").asText();
    }
}
