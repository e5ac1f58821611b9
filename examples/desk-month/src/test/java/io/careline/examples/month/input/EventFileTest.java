package io.careline.examples.month.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.common.AgentId;
import io.careline.complaint.ClaimComplaint;
import io.careline.privacy.LeakReported;
import io.careline.scorecard.WorkLogEntry;
import io.careline.scorecard.WorkRecords;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventFileTest {
    private static final Path FILE = Path.of("events.jsonl");
    private static final Instant AT = Instant.parse("2026-04-03T01:12:00Z");
    private static final AgentId ANN = AgentId.of("ann");

    private final List<LineFault> faults = new ArrayList<>();

    @Test
    void every_kind_of_line_is_read_as_it_was_written() {
        List<EventLine> lines = List.of(
                new EventLine.Sent(1, AT, ANN, "complaint", "C-1", ClaimComplaint.of()),
                new EventLine.Wished(2, AT, ANN, "attendance", "clock", new Wish.Clock(3, 17, 0, 0, false)),
                new EventLine.Recorded(
                        3,
                        AT,
                        ANN,
                        "scorecard",
                        "logs",
                        WorkRecords.builder()
                                .addLogs(WorkLogEntry.of(ANN, LocalDate.of(2026, 4, 3), "calls"))
                                .build()),
                new EventLine.Told(4, AT, ANN, "privacy", "incident-7", LeakReported.of(ANN, AT, "a list was sold")));

        assertThat(EventFile.read(FILE, EventFile.write(lines), faults)).isEqualTo(lines);
        assertThat(faults).isEmpty();
    }

    private List<String> faults(String rest) {
        EventFile.read(FILE, "{\"at\":\"2026-04-03T01:12:00Z\",\"actor\":\"ann\",\"id\":\"1\"," + rest + "}", faults);
        return faults.stream().map(LineFault::message).toList();
    }

    @Test
    void a_line_of_two_kinds_or_none_is_of_no_use() {
        String say = "a line has one of command, wish, records, event";

        assertThat(faults("\"lifecycle\":\"complaint\"")).containsExactly(say);
        assertThat(faults("\"lifecycle\":\"complaint\",\"command\":{\"type\":\"claim\"},\"wish\":{}"))
                .containsExactly(say, say);
    }

    @Test
    void what_a_life_cycle_decides_is_sent_as_a_command() {
        assertThat(faults("\"lifecycle\":\"complaint\",\"event\":{\"type\":\"complaint-claimed\"}"))
                .containsExactly("lifecycle (complaint) must be privacy for an event: others decide");
    }

    @Test
    void an_unknown_life_cycle_is_told_with_the_known_ones() {
        assertThat(faults("\"lifecycle\":\"complaints\",\"command\":{\"type\":\"claim\"}"))
                .containsExactly("lifecycle (complaints) must be one of attendance, callback, complaint, conduct,"
                        + " handover, leave, order, order-flag, return, roster, scorecard, swap");
    }

    @Test
    void whom_a_complaint_is_about_is_no_record() {
        assertThat(faults("\"lifecycle\":\"scorecard\",\"records\":{\"complaintsAbout\":{\"C-1\":\"ann\"}}"))
                .containsExactly("whom a complaint is about is its attribute about");
    }
}
