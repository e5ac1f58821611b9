package io.careline.examples.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.examples.replay.sample.PeopleDesk;
import io.careline.examples.replay.sample.PeopleMonth;
import io.careline.examples.replay.sample.ShippedLog;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ShippedPeopleTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource(PeopleDesk.class)
    void the_shipped_files_are_what_the_generator_writes(PeopleDesk desk) throws IOException {
        PeopleMonth month = PeopleMonth.of(desk, desk.seed());
        assertThat(text(desk, "staff")).isEqualTo(month.staff());
        assertThat(text(desk, "roster")).isEqualTo(month.roster());
        assertThat(text(desk, "leave")).isEqualTo(month.leave());
        assertThat(text(desk, "swaps")).isEqualTo(month.swaps());
        assertThat(text(desk, "attendance")).isEqualTo(month.attendance());
        if (desk.handsOver()) {
            assertThat(text(desk, "handovers")).isEqualTo(month.handovers());
        }
    }

    private static String text(PeopleDesk desk, String kind) throws IOException {
        try (InputStream in = ShippedLog.class.getResourceAsStream(desk.prefix() + "-" + kind + ".csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void another_seed_gives_another_month() {
        assertThat(PeopleMonth.of(PeopleDesk.PROPERTY, 1).leave())
                .isNotEqualTo(PeopleMonth.of(PeopleDesk.PROPERTY, 2).leave());
    }

    @Test
    void each_desk_s_month_is_told_in_the_summary() {
        Run run = Run.of("--out", directory.resolve("out").toString());
        assertThat(run.out().lines())
                .contains(
                        "Property management: leave refused: 12 (of 113 lines)",
                        "Property management: swaps refused: 5 (of 36 lines)",
                        "Property management: givers who waited: 3 (of 56 handovers)",
                        "Property management: came late: 6 (0 deductions proposed)",
                        "Property management: labour findings: 240 (by labour-china)",
                        "Strict Taobao shop: leave refused: 14 (of 74 lines)",
                        "Strict Taobao shop: swaps refused: 11 (of 45 lines)",
                        "Strict Taobao shop: givers who waited: 4 (of 56 handovers)",
                        "Strict Taobao shop: came late: 9 (0 deductions proposed)",
                        "Strict Taobao shop: labour findings: 118 (by labour-china)",
                        "Restaurant: leave refused: 3 (of 53 lines)",
                        "Restaurant: swaps refused: 0 (of 22 lines)",
                        "Restaurant: came late: 15 (8 deductions proposed)",
                        "Restaurant: labour findings: 59 (by labour-china)");
    }
}
