package io.careline.examples.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DeadlineTest {
    @TempDir
    Path directory;

    private Workshop workshop;

    @BeforeEach
    void setUp() {
        workshop = new Workshop(directory);
    }

    /** How many breaches a log of one case has, opened on a Monday with five working days to resolve it. */
    private String breaches(String rest) {
        Run run = Run.over(
                workshop.log(Workshop.HEADER + "1,2026-03-02 09:00,Open,ann\n" + rest),
                workshop.mapping(),
                workshop.out());
        return run.out()
                .lines()
                .filter(line -> line.startsWith("Breaches recorded: "))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_deadline_that_passes_between_two_events_is_recorded_as_a_breach() {
        assertThat(breaches("1,2026-03-09 18:01,Done,ann\n")).isEqualTo("Breaches recorded: 1");
    }

    @Test
    void at_the_very_due_time_the_event_of_the_log_comes_first() {
        assertThat(breaches("1,2026-03-09 18:00,Done,ann\n")).isEqualTo("Breaches recorded: 0");
    }

    @Test
    void a_deadline_counts_up_to_the_end_of_the_whole_log() {
        assertThat(breaches("2,2026-03-09 18:01,Open,ann\n")).isEqualTo("Breaches recorded: 1");
        assertThat(breaches("2,2026-03-09 17:59,Open,ann\n")).isEqualTo("Breaches recorded: 0");
    }

    @Test
    void breaches_are_no_events_of_the_log() {
        breaches("1,2026-03-09 18:01,Done,ann\n");
        assertThat(workshop.section("refusals")
                        .get("blocks")
                        .get(0)
                        .get("figures")
                        .get(0)
                        .get("number")
                        .asInt())
                .isEqualTo(2);
    }
}
