package io.careline.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.core.handover.HandoverSamples;
import io.careline.handover.Handover;
import io.careline.handover.HandoverCommand;
import io.careline.handover.HandoverCommandType;
import io.careline.handover.HandoverEvent;
import io.careline.handover.HandoverEventType;
import io.careline.handover.HandoverPolicy;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.CommandId;
import io.careline.lifecycle.EventEnvelope;
import io.careline.lifecycle.EventId;
import io.careline.lifecycle.PolicyVersion;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The released form: once a file is here, later versions must still read it. */
@DisplayName("The JSON form of handovers")
class HandoverGoldenFilesTest {
    private final CarelineJson json = CarelineJson.standard();

    @TestFactory
    Stream<DynamicTest> every_command_keeps_its_form() {
        return HandoverSamples.commands().stream()
                .map(command -> DynamicTest.dynamicTest(command.type().tag(), () -> {
                    String golden =
                            GoldenFile.of("handover/commands/" + command.type().tag(), command);
                    assertThat(json.read(golden, HandoverCommand.class)).isEqualTo(command);
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_event_keeps_its_form() {
        return HandoverSamples.events().stream()
                .map(event -> DynamicTest.dynamicTest(event.type().tag(), () -> {
                    EventEnvelope<?> envelope = envelope(event);
                    String golden =
                            GoldenFile.of("handover/events/" + event.type().tag(), envelope);
                    assertThat(json.readEvent(golden)).isEqualTo(envelope);
                }));
    }

    private static EventEnvelope<?> envelope(HandoverEvent event) {
        return EventEnvelope.builder()
                .eventId(EventId.of(CommandId.of("command-1"), 1))
                .lifecycle("handover")
                .aggregateId("H-1")
                .version(3)
                .time(Instant.parse("2026-03-02T01:15:30Z"))
                .actor(Actor.of("ann").id())
                .commandId(CommandId.of("command-1"))
                .policy(PolicyVersion.of("taobao-shop-strict", "1"))
                .schema(1)
                .event(event)
                .build();
    }

    @Test
    void the_snapshot_and_the_policy_keep_their_form() {
        assertThat(json.read(GoldenFile.of("handover/snapshot", HandoverSamples.handover()), Handover.class))
                .isEqualTo(HandoverSamples.handover());
        assertThat(json.read(GoldenFile.of("handover/policy", HandoverSamples.policy()), HandoverPolicy.class))
                .isEqualTo(HandoverSamples.policy());
    }

    @Test
    void there_is_a_sample_of_every_command_and_every_event() {
        assertThat(HandoverSamples.commands())
                .extracting(HandoverCommand::type)
                .containsExactly(HandoverCommandType.values());
        assertThat(HandoverSamples.events())
                .extracting(HandoverEvent::type)
                .containsExactly(HandoverEventType.values());
    }
}
