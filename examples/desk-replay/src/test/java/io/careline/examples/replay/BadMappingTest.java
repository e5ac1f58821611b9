package io.careline.examples.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BadMappingTest {
    @TempDir
    Path directory;

    private Workshop workshop;

    @BeforeEach
    void setUp() {
        workshop = new Workshop(directory);
    }

    private void assertRefused(Path mapping, String sentence) {
        Run run = Run.over(workshop.log(Workshop.GOOD), mapping, workshop.out());
        assertThat(run.err()).isEqualTo("desk-replay: " + mapping + sentence + "\n");
        assertThat(run.exitCode()).isEqualTo(2);
        workshop.assertNothingWritten();
    }

    private void assertRefused(String good, String bad, String sentence) throws IOException {
        String text = Files.readString(workshop.mapping());
        assertThat(text).contains(good);
        assertRefused(workshop.file("mapping.json", text.replace(good, bad)), sentence);
    }

    @Test
    void an_unknown_key_is_named_with_its_pointer_and_the_known_ones() throws IOException {
        assertRefused(
                "\"activity\": \"activity\"",
                "\"activty\": \"activity\"",
                ", /columns/activty: unknown key \"activty\" (did you mean \"activity\"?); the keys are case, time,"
                        + " activity, user");
    }

    @Test
    void a_missing_key_is_named() throws IOException {
        assertRefused("\"name\": \"small\",", "", ", the whole: the key \"name\" is missing");
    }

    @Test
    void an_unknown_command_is_named_with_the_one_that_was_probably_meant() throws IOException {
        assertRefused(
                "[\"start-investigation\"]",
                "[\"start-investgation\"]",
                ", /activities/Work/commands/0: unknown command \"start-investgation\" (did you mean"
                        + " \"start-investigation\"?)");
    }

    @Test
    void breaches_cannot_be_mapped_since_they_follow_from_deadlines() throws IOException {
        assertRefused(
                "[\"start-investigation\"]",
                "[\"record-breach\"]",
                ", /activities/Work/commands/0: unknown command \"record-breach\"");
    }

    @Test
    void an_attribute_that_a_command_does_not_have_is_refused() throws IOException {
        assertRefused(
                "\"reasons\": \"mended\"",
                "\"waiver\": \"mended\"",
                ", /activities/Done/commands/0/with/waiver: unknown key \"waiver\"; the keys are outcome, reasons,"
                        + " remedy, recourse");
    }

    @Test
    void a_value_of_the_wrong_kind_is_refused() throws IOException {
        assertRefused(
                "\"upheld\"",
                "\"maybe\"",
                ", /activities/Done/commands/0/with/outcome: \"maybe\" must be one of upheld, partially-upheld,"
                        + " not-upheld, goodwill");
    }

    @Test
    void a_pattern_that_is_none_is_refused() throws IOException {
        assertRefused(
                "uuuu-MM-dd HH:mm",
                "uuuu-MM-dd HH:bb",
                ", /columns/time/pattern: \"uuuu-MM-dd HH:bb\" is not a pattern of dates and times: Unknown pattern"
                        + " letter: b");
    }

    @Test
    void a_zone_that_is_none_is_refused() throws IOException {
        assertRefused(
                "Europe/Brussels",
                "Europe/Brüssel",
                ", /columns/time/zone: \"Europe/Brüssel\" is not a time zone such as Asia/Shanghai");
    }

    @Test
    void an_activity_before_that_does_not_exist_is_refused() {
        assertRefused(
                workshop.mapping(
                        ", \"Again\": {\"commands\": [{\"command\": \"reopen\", \"if\": {\"after\": [\"Dome\"]}}]}"),
                ", /activities/Again/commands/0/if/after/0: there is no activity \"Dome\" in this mapping (did you mean"
                        + " \"Done\"?)");
    }

    @Test
    void a_key_that_is_there_twice_is_refused() {
        Path mapping = workshop.file("mapping.json", "{\"name\": \"a\",\n \"name\": \"b\"}");
        assertRefused(mapping, ", line 2: not valid JSON: Duplicate field 'name'");
    }

    @Test
    void a_text_that_is_no_json_is_refused_with_its_line() {
        Path mapping = workshop.file("mapping.json", "{\n\"name\" \"small\"}");
        Run run = Run.over(workshop.log(Workshop.GOOD), mapping, workshop.out());
        assertThat(run.err()).startsWith("desk-replay: " + mapping + ", line 2: not valid JSON: ");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void a_mapping_that_is_neither_shipped_nor_a_file_is_refused() {
        Run run = Run.of(
                "--log",
                workshop.log(Workshop.GOOD).toString(),
                "--mapping",
                "helpdesk-italia",
                "--out",
                workshop.out().toString());
        assertThat(run.err())
                .isEqualTo("desk-replay: there is no mapping \"helpdesk-italia\", neither a file nor one of"
                        + " property-desk, bpi2013-incidents, helpdesk-italian (did you mean \"helpdesk-italian\"?)\n");
        assertThat(run.exitCode()).isEqualTo(2);
    }
}
