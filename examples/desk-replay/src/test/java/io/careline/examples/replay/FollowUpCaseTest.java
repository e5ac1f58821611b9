package io.careline.examples.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FollowUpCaseTest {
    @TempDir
    Path directory;

    @Test
    void a_case_taken_up_after_the_reopen_window_goes_on_in_a_complaint_that_follows_it() {
        Workshop workshop = new Workshop(directory);
        Path mapping = workshop.mapping(
                ", \"Shut\": {\"commands\": [{\"command\": \"close\", \"with\": {\"waiver\": \"told\"}}]},"
                        + " \"Back\": {\"commands\": [\"reopen\", \"start-investigation\"]}");
        Run run = Run.over(
                workshop.log(Workshop.GOOD + "1,2026-03-02 11:00,Shut,ann\n1,2026-04-02 11:00,Back,ann\n"),
                mapping,
                workshop.out());
        assertThat(run.out())
                .startsWith("Complaints: 3\nEvents: 6: 6 accepted, 0 unchanged, 0 refused, 0 without a command")
                .contains("Statuses: Assessed 1, Investigating 1, Closed 1\n");
        List<String> slowest = new ArrayList<>();
        for (JsonNode row : workshop.section("times").get("blocks").get(1).get("rows")) {
            slowest.add(row.get(0).get("text").get("en").asText());
        }
        assertThat(slowest).containsExactly("2", "1", "1/1");
    }
}
