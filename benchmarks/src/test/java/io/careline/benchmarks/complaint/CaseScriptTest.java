package io.careline.benchmarks.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.complaint.ComplaintEvent;
import io.careline.core.json.CarelineJson;
import io.careline.lifecycle.EventEnvelope;
import org.junit.jupiter.api.Test;

/** What replay, log and JSON are measured with is a sound history. */
class CaseScriptTest {
    private final CaseScript script = new CaseScript(50);

    @Test
    void every_event_comes_back_from_json_as_it_was() {
        CarelineJson json = CarelineJson.standard();
        for (EventEnvelope<ComplaintEvent> envelope : script.events(50)) {
            assertThat(json.readEvent(json.write(envelope))).isEqualTo(envelope);
        }
    }

    @Test
    void a_history_of_fifty_events_can_be_replayed() {
        assertThat(Desk.LIFECYCLE.replay(script.events(50)).revision().version())
                .isEqualTo(50);
    }

    @Test
    void working_the_log_off_records_breaches_too() {
        assertThat(script.workOff().revision().version())
                .isGreaterThan(script.events(50).size());
    }
}
