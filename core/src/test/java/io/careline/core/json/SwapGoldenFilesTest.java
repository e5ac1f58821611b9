package io.careline.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.core.swap.SwapSamples;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.CommandId;
import io.careline.lifecycle.EventEnvelope;
import io.careline.lifecycle.EventId;
import io.careline.lifecycle.PolicyVersion;
import io.careline.swap.ShiftSwap;
import io.careline.swap.SwapCommand;
import io.careline.swap.SwapCommandType;
import io.careline.swap.SwapEvent;
import io.careline.swap.SwapEventType;
import io.careline.swap.SwapPolicy;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The released form: once a file is here, later versions must still read it. */
@DisplayName("The JSON form of swaps")
class SwapGoldenFilesTest {
    private final CarelineJson json = CarelineJson.standard();

    @TestFactory
    Stream<DynamicTest> every_command_keeps_its_form() {
        return SwapSamples.commands().stream()
                .map(command -> DynamicTest.dynamicTest(command.type().tag(), () -> {
                    String golden =
                            GoldenFile.of("swap/commands/" + command.type().tag(), command);
                    assertThat(json.read(golden, SwapCommand.class)).isEqualTo(command);
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_event_keeps_its_form() {
        return SwapSamples.events().stream()
                .map(event -> DynamicTest.dynamicTest(event.type().tag(), () -> {
                    EventEnvelope<?> envelope = envelope(event);
                    String golden = GoldenFile.of("swap/events/" + event.type().tag(), envelope);
                    assertThat(json.readEvent(golden)).isEqualTo(envelope);
                }));
    }

    private static EventEnvelope<?> envelope(SwapEvent event) {
        return EventEnvelope.builder()
                .eventId(EventId.of(CommandId.of("command-1"), 1))
                .lifecycle("swap")
                .aggregateId("S-1")
                .version(3)
                .time(Instant.parse("2026-03-02T01:15:30Z"))
                .actor(Actor.of("ann").id())
                .commandId(CommandId.of("command-1"))
                .policy(PolicyVersion.of("taobao-shop", "1"))
                .schema(1)
                .event(event)
                .build();
    }

    @Test
    void the_snapshot_and_the_policy_keep_their_form() {
        assertThat(json.read(GoldenFile.of("swap/snapshot", SwapSamples.swap()), ShiftSwap.class))
                .isEqualTo(SwapSamples.swap());
        assertThat(json.read(GoldenFile.of("swap/policy", SwapSamples.policy()), SwapPolicy.class))
                .isEqualTo(SwapSamples.policy());
    }

    @Test
    void there_is_a_sample_of_every_command_and_every_event() {
        assertThat(SwapSamples.commands()).extracting(SwapCommand::type).containsExactly(SwapCommandType.values());
        assertThat(SwapSamples.events()).extracting(SwapEvent::type).containsExactly(SwapEventType.values());
    }
}
