package io.careline.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintCommand;
import io.careline.complaint.ComplaintCommandType;
import io.careline.complaint.ComplaintEventType;
import io.careline.core.complaint.ComplaintSamples;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The released form: once a file is here, later versions must still read it. */
@DisplayName("The JSON form of complaints")
class GoldenFilesTest {
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter WRITER = JsonMapper.builder()
            .addModule(new CarelineModule())
            .build()
            .writer(new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT));

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
        String file = "golden/v1/complaint/" + name + ".json";
        try (InputStream stream = GoldenFilesTest.class.getResourceAsStream("/" + file)) {
            String actual = WRITER.writeValueAsString(value) + "\n";
            String golden = stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            if (!actual.equals(golden)) {
                Path copy = Path.of("target").resolve(file);
                Files.createDirectories(copy.getParent());
                Files.writeString(copy, actual);
            }
            assertThat(actual)
                    .as("%s (what is written now is under target; copy it only if the form may change)", file)
                    .isEqualTo(golden);
            return golden;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
