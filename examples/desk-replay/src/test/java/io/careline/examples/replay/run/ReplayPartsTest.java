package io.careline.examples.replay.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.careline.examples.replay.input.EventLog;
import io.careline.examples.replay.input.InputFault;
import io.careline.examples.replay.input.LogReader;
import io.careline.examples.replay.input.LogSource;
import io.careline.examples.replay.input.SkippedLines;
import io.careline.examples.replay.mapping.Mapping;
import io.careline.examples.replay.mapping.Mappings;
import io.careline.examples.replay.page.ReplayReport;
import io.careline.examples.replay.sample.ShippedLog;
import io.careline.examples.report.Language;
import io.careline.examples.report.ReportWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ReplayPartsTest {
    private static final String MAPPING = """
            {
              "name": "small",
              "columns": {
                "case": "case",
                "time": {"column": "time", "pattern": "uuuu-MM-dd HH:mm", "zone": "Europe/Brussels"},
                "activity": "activity",
                "user": "user"
              },
              "attributes": {"receivedAt": {"column": "received"}},
              "opening": {"commands": ["register"]},
              "activities": {"Open": {"commands": ["register"]}}
            }
            """;

    /** Four cases, of which the second and the third have a time that cannot be used. */
    private static final String FAULTY = """
            case,time,activity,user,received
            1,2026-03-02 09:00,Open,ann,2026-03-02 09:00
            2,2026-03-02 09:00,Open,ann,soon
            3,2026-03-02 09:00,Open,ann,later
            4,2026-03-02 09:00,Open,ann,2026-03-02 09:00
            """;

    @TempDir
    Path directory;

    private static Result replay(LogSource source, String mapping, boolean isLenient, int parts) {
        Mapping reading = Mappings.load(mapping);
        SkippedLines skipped = new SkippedLines("the log", isLenient);
        EventLog log = new LogReader(reading.layout(), skipped).read(source);
        AtomicInteger told = new AtomicInteger();
        Result result = new Replay(reading, Packs.load(Packs.DEFAULT), skipped)
                .run(log, number -> told.incrementAndGet(), parts);
        assertThat(told).hasValue(log.cases().size());
        return result;
    }

    private Result replayFaulty(boolean isLenient, int parts) throws IOException {
        Path log = Files.writeString(directory.resolve("log.csv"), FAULTY);
        Path mapping = Files.writeString(directory.resolve("mapping.json"), MAPPING);
        return replay(LogSource.of(log), mapping.toString(), isLenient, parts);
    }

    private static void assertSame(Result actual, Result expected) {
        ReportWriter writer = new ReportWriter(Language.EN);
        assertThat(writer.json(ReplayReport.of(actual))).isEqualTo(writer.json(ReplayReport.of(expected)));
        assertThat(writer.html(ReplayReport.of(actual))).isEqualTo(writer.html(ReplayReport.of(expected)));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 500})
    void parts_give_the_report_of_the_whole(int parts) {
        assertSame(
                replay(ShippedLog.source(), Mappings.SHIPPED, false, parts),
                replay(ShippedLog.source(), Mappings.SHIPPED, false, 1));
    }

    @Test
    void parts_skip_the_lines_of_the_whole() throws IOException {
        Result parts = replayFaulty(true, 2);
        assertThat(parts.skipped().total()).isEqualTo(2);
        assertSame(parts, replayFaulty(true, 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void the_first_fault_of_the_log_is_reported_whichever_part_fails_first(int parts) {
        assertThatThrownBy(() -> replayFaulty(false, parts))
                .isInstanceOf(InputFault.class)
                .hasMessage("the log, line 3, column \"received\": \"soon\" does not follow the pattern"
                        + " uuuu-MM-dd HH:mm");
    }
}
