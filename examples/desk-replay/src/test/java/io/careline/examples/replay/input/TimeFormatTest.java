package io.careline.examples.replay.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeFormatTest {
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "uuuu-MM-dd HH:mm",
                "uuuu-MM-dd'T'HH:mm:ss.SSSSSS",
                "uuuu/MM/dd HH:mm:ss.SSS",
                "dd.MM.uuuu HH:mm:ss",
                "uuuuMMddHHmmss",
                "dd-MM-uuuu 'o''clock' HH:mm",
                "d/M/uuuu H:mm",
                "dd MMM uuuu hh:mm a"
            })
    void reads_what_a_formatter_of_the_same_pattern_writes(String pattern) {
        TimeFormat format = new TimeFormat(pattern, BRUSSELS);
        DateTimeFormatter reference = reference(pattern);
        Random random = new Random(20260301);
        for (int i = 0; i < 500; i++) {
            LocalDateTime time = LocalDateTime.of(2000, 1, 1, 0, 0).plusNanos(random.nextLong() / 8);
            String text = reference.format(time);
            Instant expected =
                    LocalDateTime.parse(text, reference).atZone(BRUSSELS).toInstant();
            assertThat(format.parse(text)).as(text).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "uuuu-MM-dd HH:mm, 2026-02-30 09:20",
        "uuuu-MM-dd HH:mm, 2026-13-01 09:20",
        "uuuu-MM-dd HH:mm, 2026-12-01 24:00",
        "uuuu-MM-dd HH:mm, 2026-12-01 09:60",
        "uuuu-MM-dd HH:mm, 2026-12-01T09:20",
        "uuuu-MM-dd HH:mm, 2026-12-01 09:2",
        "uuuu-MM-dd HH:mm, 2026-12-01 09:200",
        "uuuu-MM-dd HH:mm, ٢٠٢٦-12-01 09:20",
        "uuuu-MM-dd, 2026-12-01"
    })
    void refuses_what_a_strict_formatter_refuses(String pattern, String text) {
        assertThatThrownBy(() -> LocalDateTime.parse(text, reference(pattern))).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> new TimeFormat(pattern, BRUSSELS).parse(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void reads_a_year_of_more_than_four_digits() {
        assertThat(new TimeFormat("uuuu-MM-dd HH:mm", ZoneId.of("UTC")).parse("+12026-12-01 09:20"))
                .isEqualTo(Instant.parse("+12026-12-01T09:20:00Z"));
    }

    @Test
    void an_offset_in_the_text_goes_before_the_zone() {
        assertThat(new TimeFormat("uuuu-MM-dd'T'HH:mm:ssXXX", BRUSSELS).parse("2026-03-01T08:00:00+08:00"))
                .isEqualTo(Instant.parse("2026-03-01T00:00:00Z"));
    }

    private static DateTimeFormatter reference(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
    }
}
