package io.careline.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalTest {
    @Test
    void an_encoding_that_can_write_chinese_is_kept() {
        assertThat(Terminal.charset("GBK")).isEqualTo(Charset.forName("GBK"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"US-ASCII", "windows-1252", "no-such-encoding", ""})
    void any_other_is_left_for_utf_8(String name) {
        assertThat(Terminal.charset(name)).isEqualTo(StandardCharsets.UTF_8);
    }
}
