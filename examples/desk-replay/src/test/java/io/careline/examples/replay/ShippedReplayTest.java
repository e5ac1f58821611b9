package io.careline.examples.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.examples.replay.sample.Month;
import io.careline.examples.replay.sample.ShippedLog;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ShippedReplayTest {
    @TempDir
    Path directory;

    private Workshop workshop;

    @BeforeEach
    void setUp() {
        workshop = new Workshop(directory);
    }

    @Test
    void the_shipped_log_is_what_the_generator_writes() throws IOException {
        try (InputStream in = ShippedLog.source().opening().open()) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(Month.csv(Month.SEED));
        }
    }

    @Test
    void the_generate_command_writes_the_shipped_log() {
        Path file = directory.resolve("month.csv");
        assertThat(Run.of("generate", file.toString()).exitCode()).isZero();
        assertThat(file).content().isEqualTo(Month.csv(Month.SEED));
    }

    @Test
    void another_seed_gives_another_month() {
        assertThat(Month.csv(1)).isNotEqualTo(Month.csv(2));
    }

    @Test
    void without_options_the_shipped_log_is_replayed() {
        Run run = Run.of("--out", workshop.out().toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.err())
                .isEqualTo("read EVENTS events of CASES cases from property-desk.csv\nreplayed CASES cases\n");
        List<String> lines = run.out().lines().toList();
        assertThat(lines).startsWith("SUMMARY");
        assertThat(lines.get(lines.size() - 1))
                .isEqualTo("Report: " + workshop.out().resolve("report.html"));
    }

    @Test
    void the_summary_speaks_chinese() {
        Run run = Run.of("--language", "zh-CN", "--out", workshop.out().toString());
        assertThat(run.out().lines().toList()).startsWith("SUMMARYZH");
        assertThat(workshop.out().resolve("report.html")).content().contains("<html lang=\"zh-CN\">");
    }

    @Test
    void the_same_log_gives_the_same_bytes() throws IOException {
        Path again = directory.resolve("again");
        Run.of("--out", workshop.out().toString());
        Run.of("--out", again.toString());
        for (String name : List.of("report.html", "report.json")) {
            assertThat(Files.mismatch(workshop.out().resolve(name), again.resolve(name)))
                    .isEqualTo(-1);
        }
    }

    @Test
    void a_log_of_three_hundred_complaints_and_more_is_shipped_and_nearly_all_of_it_is_accepted() {
        Run.of("--out", workshop.out().toString());
        assertThat(workshop.section("refusals").get("blocks").get(0).get("figures").get(0).get("number").asInt())
                .isEqualTo(0);
    }
}
