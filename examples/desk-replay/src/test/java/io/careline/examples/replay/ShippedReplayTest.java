package io.careline.examples.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.careline.examples.replay.sample.Month;
import io.careline.examples.replay.sample.ShippedLog;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
    void without_options_the_shipped_files_are_replayed() {
        Run run = Run.of("--out", workshop.out().toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEqualTo("""
                        read 1793 events of 272 callbacks from shop-callbacks.csv
                        read 3241 events of 420 orders from shop-orders.csv
                        read 3837 events of 343 cases from property-desk.csv
                        read 113 events of 43 leaves from property-leave.csv
                        read 36 events of 13 swaps from property-swaps.csv
                        read 455 events of 56 handovers from property-handovers.csv
                        read 74 events of 29 leaves from strict-shop-leave.csv
                        read 45 events of 17 swaps from strict-shop-swaps.csv
                        read 413 events of 56 handovers from strict-shop-handovers.csv
                        read 53 events of 19 leaves from restaurant-leave.csv
                        read 22 events of 8 swaps from restaurant-swaps.csv
                        replayed 343 cases
                        """);
        List<String> lines = run.out().lines().toList();
        assertThat(lines)
                .startsWith(
                        "Complaints: 346",
                        "Events: 3837: 3775 accepted, 4 unchanged, 58 refused, 0 without a command"
                                + " (98.5% accepted or unchanged)",
                        "Breaches recorded: 141",
                        "Statuses: Registered 1, Acknowledged 3, Investigating 15, On hold 7, Response proposed 10,"
                                + " Resolved 21, Follow-up 21, Closed 45, Archived 200, Withdrawn 8, Declined 9,"
                                + " Referred 6",
                        "In time: Registration 91.3%, Promised call 75%, First response 83.8%, Resolution 82.8%,"
                                + " Follow-up 92%",
                        "  refused 11: complaint.department-missing [CP2], first in case WY-2603-021, line 107: The"
                                + " register entry lacks the department concerned.");
        assertThat(lines.get(lines.size() - 1))
                .isEqualTo("Report: " + workshop.out().resolve("report.html"));
    }

    @Test
    void the_summary_speaks_chinese() {
        Run run = Run.of("--language", "zh-CN", "--out", workshop.out().toString());
        assertThat(run.out().lines().toList())
                .startsWith("投诉：346", "日志事件：3837：通过 3775，无变化 4，拒绝 58，无对应命令 0（通过或无变化 98.5%）");
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
    void the_shipped_log_has_many_kinds_of_refusal_each_with_its_first_case() {
        Run.of("--out", workshop.out().toString());
        List<String> reasons = new ArrayList<>();
        for (JsonNode row : workshop.section("refusals").get("blocks").get(2).get("rows")) {
            reasons.add(row.get(2).get("number").asInt() + " "
                    + row.get(0).get("hint").get("en").asText() + " "
                    + row.get(5).get("text").get("en").asText());
        }
        assertThat(reasons)
                .containsExactly(
                        "11 complaint.department-missing WY-2603-021",
                        "10 complaint.decision-maker-needed WY-2603-015",
                        "10 complaint.follow-up-open WY-2603-032",
                        "10 lifecycle.not-permitted WY-2603-001",
                        "5 complaint.reason-missing WY-2603-147",
                        "3 complaint.recourse-missing WY-2603-085",
                        "3 complaint.remedy-beyond-authority WY-2603-063",
                        "2 complaint.not-yours-to-reassign WY-2603-213",
                        "2 complaint.top-level-reached WY-2603-150",
                        "1 complaint.handover-too-early WY-2603-326",
                        "1 complaint.remedy-not-positive WY-2603-199");
    }
}
