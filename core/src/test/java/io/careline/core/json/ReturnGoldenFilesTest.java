package io.careline.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.core.returns.ReturnSamples;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.CommandId;
import io.careline.lifecycle.EventEnvelope;
import io.careline.lifecycle.EventId;
import io.careline.lifecycle.PolicyVersion;
import io.careline.returns.GoodsReturn;
import io.careline.returns.ReturnCommand;
import io.careline.returns.ReturnCommandType;
import io.careline.returns.ReturnEvent;
import io.careline.returns.ReturnEventType;
import io.careline.returns.ReturnPolicy;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The released form: once a file is here, later versions must still read it. */
@DisplayName("The JSON form of returns")
class ReturnGoldenFilesTest {
    private final CarelineJson json = CarelineJson.standard();

    @TestFactory
    Stream<DynamicTest> every_command_keeps_its_form() {
        return ReturnSamples.commands().stream()
                .map(command -> DynamicTest.dynamicTest(command.type().tag(), () -> {
                    String golden =
                            GoldenFile.of("return/commands/" + command.type().tag(), command);
                    assertThat(json.read(golden, ReturnCommand.class)).isEqualTo(command);
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_event_keeps_its_form() {
        return ReturnSamples.events().stream()
                .map(event -> DynamicTest.dynamicTest(event.type().tag(), () -> {
                    EventEnvelope<?> envelope = envelope(event);
                    String golden =
                            GoldenFile.of("return/events/" + event.type().tag(), envelope);
                    assertThat(json.readEvent(golden)).isEqualTo(envelope);
                }));
    }

    private static EventEnvelope<?> envelope(ReturnEvent event) {
        return EventEnvelope.builder()
                .eventId(EventId.of(CommandId.of("command-1"), 1))
                .lifecycle("return")
                .aggregateId("R-1")
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
        assertThat(json.read(GoldenFile.of("return/snapshot", ReturnSamples.goodsReturn()), GoodsReturn.class))
                .isEqualTo(ReturnSamples.goodsReturn());
        assertThat(json.read(GoldenFile.of("return/policy", ReturnSamples.policy()), ReturnPolicy.class))
                .isEqualTo(ReturnSamples.policy());
    }

    @Test
    void there_is_a_sample_of_every_command_and_every_event() {
        assertThat(ReturnSamples.commands())
                .extracting(ReturnCommand::type)
                .containsExactly(ReturnCommandType.values());
        assertThat(ReturnSamples.events()).extracting(ReturnEvent::type).containsExactly(ReturnEventType.values());
    }
}
