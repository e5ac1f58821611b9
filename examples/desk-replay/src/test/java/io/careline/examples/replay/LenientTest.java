package io.careline.examples.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LenientTest {
    @TempDir
    Path directory;

    private Workshop workshop;

    @BeforeEach
    void setUp() {
        workshop = new Workshop(directory);
    }

    private Run replay(String log) {
        return Run.over(workshop.log(log), workshop.mapping(), workshop.out(), "--lenient");
    }

    @Test
    void bad_lines_are_skipped_and_everything_else_is_replayed() {
        Run run = replay(Workshop.GOOD
                + "2,never,Work,bob\n"
                + "2,2026-03-02 11:00,Wrok,bob\n"
                + "2,2026-03-02 11:00,Work\n"
                + "2,2026-03-02 08:00,Work,bob\n"
                + ",2026-03-02 11:00,Work,bob\n"
                + "2,2026-03-02 12:00,Work,bob\n");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("Events: 5: 5 accepted, 0 unchanged, 0 refused, 0 without a command (100% accepted or"
                        + " unchanged)\n")
                .contains("Lines left out: 5\n");
        assertThat(skipped())
                .containsExactly(
                        "8: it has 3 cells where the header has 4",
                        "10: the cell is blank",
                        "6: \"never\" does not follow the pattern uuuu-MM-dd HH:mm",
                        "9: \"2026-03-02 08:00\" is earlier than line 4 of the same case 2",
                        "7: the activity \"Wrok\" is not known (did you mean \"Work\"?)");
    }

    @Test
    void only_the_first_few_lines_of_a_kind_are_listed() {
        Run run = replay(Workshop.GOOD + "2,never,Work,bob\n".repeat(9));
        assertThat(run.out()).contains("Lines left out: 9\n");
        assertThat(skipped()).hasSize(5);
    }

    @Test
    void a_log_without_any_good_line_is_refused() {
        Run run = replay(Workshop.HEADER + "2,never,Work,bob\n");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("desk-replay: " + directory.resolve("log.csv") + " has no line that can be used\n");
        workshop.assertNothingWritten();
    }

    @Test
    void a_good_log_has_no_section_of_skipped_lines() {
        replay(Workshop.GOOD);
        List<String> ids = new ArrayList<>();
        workshop.report()
                .get("sections")
                .forEach(section -> ids.add(section.get("id").asText()));
        assertThat(ids)
                .containsExactly(
                        "overview", "life-cycle", "targets", "times", "returns", "refusals", "activities", "imputed");
    }

    private List<String> skipped() {
        List<String> lines = new ArrayList<>();
        for (JsonNode row : workshop.section("skipped").get("blocks").get(1).get("rows")) {
            lines.add(row.get(1).get("number").asInt() + ": "
                    + row.get(3).get("text").get("en").asText());
        }
        return lines;
    }
}
