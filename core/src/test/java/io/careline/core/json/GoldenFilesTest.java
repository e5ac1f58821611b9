package io.careline.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintCommand;
import io.careline.complaint.ComplaintCommandType;
import io.careline.complaint.ComplaintEventType;
import io.careline.core.complaint.ComplaintSamples;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The released form: once a file is here, later versions must still read it. */
@DisplayName("The JSON form of complaints")
class GoldenFilesTest {
    private final CarelineJson json = CarelineJson.standard();

    @TestFactory
    Stream<DynamicTest> every_command_keeps_its_form() {
        return ComplaintSamples.commands().stream()
                .map(command -> DynamicTest.dynamicTest(command.type().tag(), () -> {
                    String golden = golden("commands/" + command.type().tag(), command);
                    assertThat(json.read(golden, ComplaintCommand.class)).isEqualTo(command);
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_event_keeps_its_form() {
        return ComplaintSamples.envelopes()
                .map(event -> DynamicTest.dynamicTest(event.event().type().tag(), () -> {
                    String golden = golden("events/" + event.event().type().tag(), event);
                    assertThat(json.readEvent(golden)).isEqualTo(event);
                }));
    }

    @Test
    void the_snapshot_keeps_its_form() {
        String golden = golden("snapshot", ComplaintSamples.complaint());

        assertThat(json.read(golden, Complaint.class)).isEqualTo(ComplaintSamples.complaint());
    }

    @Test
    void there_is_a_sample_of_every_command_and_every_event() {
        assertThat(ComplaintSamples.commands())
                .extracting(ComplaintCommand::type)
                .containsExactly(ComplaintCommandType.values());
        assertThat(ComplaintSamples.events())
                .extracting(event -> event.type())
                .containsExactly(ComplaintEventType.values());
    }

    private static String golden(String name, Object value) {
        return Golden.text("complaint/" + name, value);
    }
}
