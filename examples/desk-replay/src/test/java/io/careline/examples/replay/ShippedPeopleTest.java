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
                        "Property management: leave refused: 39 (of 80 lines)",
                        "Property management: swaps refused: 40 (of 56 lines)",
                        "Property management: latenesses: 3 (0 deductions proposed)",
                        "Property management: labour findings: 239 (by labour-china)",
                        "Strict Taobao shop: leave refused: 46 (of 97 lines)",
                        "Strict Taobao shop: swaps refused: 55 (of 71 lines)",
                        "Strict Taobao shop: latenesses: 0 (0 deductions proposed)",
                        "Strict Taobao shop: labour findings: 106 (by labour-china)");
    }
}
