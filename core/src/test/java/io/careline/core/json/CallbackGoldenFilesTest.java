package io.careline.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.callback.Callback;
import io.careline.callback.CallbackCommand;
import io.careline.callback.CallbackCommandType;
import io.careline.callback.CallbackEventType;
import io.careline.core.callback.CallbackSamples;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The released form: once a file is here, later versions must still read it. */
@DisplayName("The JSON form of callbacks")
class CallbackGoldenFilesTest {
    private final CarelineJson json = CarelineJson.standard();

    @TestFactory
    Stream<DynamicTest> every_command_keeps_its_form() {
        return CallbackSamples.commands().stream()
                .map(command -> DynamicTest.dynamicTest(command.type().tag(), () -> {
                    String golden =
                            GoldenFile.of("callback/commands/" + command.type().tag(), command);
                    assertThat(json.read(golden, CallbackCommand.class)).isEqualTo(command);
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_event_keeps_its_form() {
        return CallbackSamples.envelopes()
                .map(event -> DynamicTest.dynamicTest(event.event().type().tag(), () -> {
                    String golden = GoldenFile.of(
                            "callback/events/" + event.event().type().tag(), event);
                    assertThat(json.readEvent(golden)).isEqualTo(event);
                }));
    }

    @Test
    void the_snapshot_keeps_its_form() {
        String golden = GoldenFile.of("callback/snapshot", CallbackSamples.callback());

        assertThat(json.read(golden, Callback.class)).isEqualTo(CallbackSamples.callback());
    }

    @Test
    void there_is_a_sample_of_every_command_and_every_event() {
        assertThat(CallbackSamples.commands())
                .extracting(CallbackCommand::type)
                .containsExactly(CallbackCommandType.values());
        assertThat(CallbackSamples.events())
                .extracting(event -> event.type())
                .containsExactly(CallbackEventType.values());
    }
}
