package io.careline.examples.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.examples.replay.input.EventLog;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ProgressTest {
    private static final EventLog LOG =
            new EventLog("log.csv", Map.of("1", List.of(), "2", List.of()), 0, Instant.EPOCH, Instant.EPOCH);

    private static String shown(boolean isTerminal) {
        StringWriter err = new StringWriter();
        Progress progress = Progress.of(new PrintWriter(err), isTerminal);
        progress.read(LOG);
        progress.done(1);
        progress.done(1);
        progress.done(2);
        progress.end();
        return err.toString().replace(System.lineSeparator(), "\n");
    }

    @Test
    void a_terminal_shows_a_bar_that_is_wiped_at_the_end() {
        assertThat(shown(true))
                .isEqualTo("read 0 events of 2 cases from log.csv\n"
                        + "\r[###############...............] 50%"
                        + "\r[##############################] 100%"
                        + "\r                                      \r"
                        + "replayed 2 cases\n");
    }

    @Test
    void elsewhere_there_are_two_lines() {
        assertThat(shown(false)).isEqualTo("read 0 events of 2 cases from log.csv\nreplayed 2 cases\n");
    }
}
