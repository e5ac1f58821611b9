package io.careline.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.conduct.ConductCase;
import io.careline.conduct.ConductCommand;
import io.careline.conduct.ConductCommandType;
import io.careline.conduct.ConductEvent;
import io.careline.conduct.ConductEventType;
import io.careline.conduct.ConductMerit;
import io.careline.conduct.ConductPolicy;
import io.careline.conduct.FundStatement;
import io.careline.conduct.RewardProposal;
import io.careline.core.conduct.ConductSamples;
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
@DisplayName("The JSON form of conduct")
class ConductGoldenFilesTest {
    private final CarelineJson json = CarelineJson.standard();

    @TestFactory
    Stream<DynamicTest> every_command_keeps_its_form() {
        return ConductSamples.commands().stream()
                .map(command -> DynamicTest.dynamicTest(command.type().tag(), () -> {
                    String golden =
                            GoldenFile.of("conduct/commands/" + command.type().tag(), command);
                    assertThat(json.read(golden, ConductCommand.class)).isEqualTo(command);
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_event_keeps_its_form() {
        return ConductSamples.events().stream()
                .map(event -> DynamicTest.dynamicTest(event.type().tag(), () -> {
                    EventEnvelope<?> envelope = envelope(event);
                    String golden =
                            GoldenFile.of("conduct/events/" + event.type().tag(), envelope);
                    assertThat(json.readEvent(golden)).isEqualTo(envelope);
                }));
    }

    private static EventEnvelope<?> envelope(ConductEvent event) {
        return EventEnvelope.builder()
                .eventId(EventId.of(CommandId.of("command-1"), 1))
                .lifecycle("conduct")
                .aggregateId("ann/camera/17")
                .version(3)
                .time(Instant.parse("2026-03-02T01:15:30Z"))
                .actor(Actor.of("sue").id())
                .commandId(CommandId.of("command-1"))
                .policy(PolicyVersion.of("taobao-shop-strict", "1"))
                .schema(1)
                .event(event)
                .build();
    }

    @Test
    void the_snapshot_and_the_policy_keep_their_form() {
        assertThat(json.read(GoldenFile.of("conduct/snapshot", ConductSamples.conductCase()), ConductCase.class))
                .isEqualTo(ConductSamples.conductCase());
        assertThat(json.read(GoldenFile.of("conduct/policy", ConductSamples.policy()), ConductPolicy.class))
                .isEqualTo(ConductSamples.policy());
    }

    @Test
    void merits_rewards_and_funds_keep_their_form() {
        assertThat(json.read(GoldenFile.of("conduct/merit", ConductSamples.merit()), ConductMerit.class))
                .isEqualTo(ConductSamples.merit());
        assertThat(json.read(GoldenFile.of("conduct/reward", ConductSamples.reward()), RewardProposal.class))
                .isEqualTo(ConductSamples.reward());
        assertThat(json.read(GoldenFile.of("conduct/fund", ConductSamples.fund()), FundStatement.class))
                .isEqualTo(ConductSamples.fund());
    }

    @Test
    void there_is_a_sample_of_every_command_and_every_event() {
        assertThat(ConductSamples.commands())
                .extracting(ConductCommand::type)
                .containsExactly(ConductCommandType.values());
        assertThat(ConductSamples.events()).extracting(ConductEvent::type).containsExactly(ConductEventType.values());
    }
}
