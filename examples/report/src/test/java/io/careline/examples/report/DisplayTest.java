package io.careline.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How numbers, shares, durations and instants read. */
class DisplayTest {
    @ParameterizedTest
    @CsvSource({
        "P2DT4H,            2 d 4 h,   2 天 4 小时",
        "P2DT4H59M,         2 d 4 h,   2 天 4 小时",
        "P3D,               3 d,       3 天",
        "P3DT59M,           3 d,       3 天",
        "P1200DT1H,         '1,200 d 1 h', '1,200 天 1 小时'",
        "PT1H,              1 h,       1 小时",
        "PT1H5M30S,         1 h 5 min, 1 小时 5 分钟",
        "PT3M,              3 min,     3 分钟",
        "PT3M59S,           3 min,     3 分钟",
        "PT59.9S,           59 s,      59 秒",
        "PT0.25S,           250 ms,    250 毫秒",
        "PT0S,              0 min,     0 分钟",
        "PT-6H-40M,         −6 h 40 min, −6 小时 40 分钟",
    })
    void a_duration_reads_in_at_most_two_neighbouring_units(Duration duration, String en, String zh) {
        assertThat(Display.duration(duration)).isEqualTo(Words.of(en, zh));
    }

    @ParameterizedTest
    @CsvSource({"0, 0%", "1, 100%", "0.934, 93.4%", "0.9999, 100%", "0.5, 50%", "0.00049, 0%", "12.5, '1,250%'"})
    void a_share_reads_as_per_cent_with_at_most_one_decimal(BigDecimal share, String text) {
        assertThat(Display.percent(share)).isEqualTo(Words.same(text));
    }

    @Test
    void numbers_have_their_thousands_separated() {
        assertThat(Display.number(1_234_567)).isEqualTo(Words.same("1,234,567"));
        assertThat(Display.number(new BigDecimal("-1234.565"), 2)).isEqualTo(Words.same("-1,234.57"));
    }

    @Test
    void an_instant_is_shown_on_the_clock_of_its_zone() {
        Instant instant = Instant.parse("2026-12-31T16:05:59Z");
        assertThat(Display.instant(instant, ZoneId.of("Asia/Shanghai"))).isEqualTo(Words.same("2027-01-01 00:05"));
    }

    @Test
    void the_share_of_nothing_is_a_dash() {
        assertThat(Value.share(0, 0).words()).isEqualTo(Words.same("–"));
        assertThat(Value.share(2, 3).words()).isEqualTo(Words.same("66.7%"));
    }

    @Test
    void a_measured_number_shows_only_the_decimals_it_has() {
        assertThat(Measure.NUMBER.value(71).words()).isEqualTo(Words.same("71"));
        assertThat(Measure.NUMBER.value(2.5).words()).isEqualTo(Words.same("2.5"));
        assertThat(Measure.NUMBER.value(10).words()).isEqualTo(Words.same("10"));
        assertThat(Measure.DURATION.value(5400).words()).isEqualTo(Words.of("1 h 30 min", "1 小时 30 分钟"));
        assertThat(Measure.PERCENT.value(0.25).words()).isEqualTo(Words.same("25%"));
    }
}
