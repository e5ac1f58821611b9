package io.careline.examples.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.careline.examples.replay.input.LogSource;
import io.careline.examples.replay.sample.ShippedLog;
import io.careline.examples.replay.sample.ShopMonth;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ShippedJournalsTest {
    @TempDir
    Path directory;

    private Workshop workshop;

    @BeforeEach
    void setUp() {
        workshop = new Workshop(directory);
    }

    private static String text(LogSource source) throws IOException {
        try (InputStream in = source.opening().open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void the_shipped_journals_are_what_the_generator_writes() throws IOException {
        assertThat(text(ShippedLog.orders())).isEqualTo(ShopMonth.orders(ShopMonth.SEED));
        assertThat(text(ShippedLog.callbacks())).isEqualTo(ShopMonth.callbacks(ShopMonth.SEED));
        assertThat(text(ShippedLog.roster())).isEqualTo(ShopMonth.roster());
    }

    @Test
    void the_generate_command_writes_them_too() {
        Path file = directory.resolve("month.csv");
        Run.of("generate", "--kind", "orders", file.toString());
        assertThat(file).content().isEqualTo(ShopMonth.orders(ShopMonth.SEED));
        Run.of("generate", "--kind", "callbacks", "--seed", "1", file.toString());
        assertThat(file).content().isEqualTo(ShopMonth.callbacks(1));
        Run.of("generate", "--kind", "roster", file.toString());
        assertThat(file).content().isEqualTo(ShopMonth.roster());
    }

    @Test
    void the_whole_report_has_a_section_for_each_question() {
        Run run = Run.of("--out", workshop.out().toString());
        assertThat(run.out().lines().toList())
                .contains(
                        "Callbacks: 264, lines: 1757 accepted, 2 unchanged, 34 refused",
                        "Promised replies in time: 72.5% (74 of 102)",
                        "Customers reached: 94.2% (227 of 241 who were called)",
                        "Orders: 420, lines: 3184 accepted, 3 unchanged, 54 refused",
                        "Unpaid orders that are nobody's: 6 (of 78 unpaid orders)",
                        "Remarks a platform would refuse: 28 (colour, length or tag name)",
                        "Commission that is nobody's: 36 (of 327 closed orders)");
        assertThat(workshop.report().get("sections"))
                .extracting(section -> section.get("id").asText())
                .containsExactly(
                        "overview",
                        "life-cycle",
                        "targets",
                        "times",
                        "returns",
                        "refusals",
                        "callbacks",
                        "promises",
                        "callback-refusals",
                        "orders",
                        "follow-up",
                        "flags",
                        "remarks",
                        "commission",
                        "goods-returned",
                        "order-refusals",
                        "duty-1",
                        "leave-1",
                        "swaps-1",
                        "handovers-1",
                        "attendance-1",
                        "labour-1",
                        "duty-2",
                        "leave-2",
                        "swaps-2",
                        "handovers-2",
                        "attendance-2",
                        "labour-2",
                        "duty-3",
                        "leave-3",
                        "swaps-3",
                        "attendance-3",
                        "labour-3",
                        "activities",
                        "imputed");
    }

    @Test
    void the_shipped_journals_have_many_kinds_of_refusal_each_with_its_first_line() {
        Run.of("--out", workshop.out().toString());
        assertThat(reasons("callback-refusals"))
                .containsExactly(
                        "15 callback.identity-not-verified H2603-008",
                        "8 callback.already-open H2603-013-2",
                        "7 lifecycle.not-permitted H2603-005",
                        "2 callback.missing-call-not-reported H2603-016",
                        "2 callback.prospect-to-account-manager H2603-002");
        assertThat(reasons("order-refusals"))
                .startsWith(
                        "13 orderflag.waybill-missing D2603-020",
                        "13 returns.reason-missing D2603-001",
                        "6 lifecycle.not-permitted D2603-045",
                        "6 returns.supervisor-needed D2603-092",
                        "5 orderflag.notice-missing D2603-155",
                        "5 returns.cause-unclear D2603-092",
                        "5 returns.opened D2603-001",
                        "4 orderflag.shipping-held D2603-212")
                .hasSize(14);
    }

    private List<String> reasons(String section) {
        List<String> reasons = new ArrayList<>();
        for (JsonNode row : workshop.section(section).get("blocks").get(1).get("rows")) {
            reasons.add(row.get(2).get("number").asInt() + " "
                    + row.get(0).get("hint").get("en").asText() + " "
                    + row.get(4).get("text").get("en").asText());
        }
        return reasons;
    }
}
