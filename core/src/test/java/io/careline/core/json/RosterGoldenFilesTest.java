package io.careline.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.careline.core.roster.RosterSamples;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.CommandId;
import io.careline.lifecycle.EventEnvelope;
import io.careline.lifecycle.EventId;
import io.careline.lifecycle.PolicyVersion;
import io.careline.roster.CustomRule;
import io.careline.roster.Roster;
import io.careline.roster.RosterCommand;
import io.careline.roster.RosterCommandType;
import io.careline.roster.RosterEvent;
import io.careline.roster.RosterEventType;
import io.careline.roster.RosterPolicy;
import io.careline.roster.RosterRule;
import io.careline.roster.RosterRuleType;
import io.careline.roster.RuleId;
import io.careline.roster.RuleStrength;
import java.time.Instant;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The released form: once a file is here, later versions must still read it. */
@DisplayName("The JSON form of rosters")
class RosterGoldenFilesTest {
    private final CarelineJson json = CarelineJson.standard();

    @TestFactory
    Stream<DynamicTest> every_command_keeps_its_form() {
        return RosterSamples.commands().stream()
                .map(command -> DynamicTest.dynamicTest(command.type().tag(), () -> {
                    String golden =
                            GoldenFile.of("roster/commands/" + command.type().tag(), command);
                    assertThat(json.read(golden, RosterCommand.class)).isEqualTo(command);
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_event_keeps_its_form() {
        return RosterSamples.events().stream()
                .map(event -> DynamicTest.dynamicTest(event.type().tag(), () -> {
                    EventEnvelope<?> envelope = envelope(event);
                    String golden =
                            GoldenFile.of("roster/events/" + event.type().tag(), envelope);
                    assertThat(json.readEvent(golden)).isEqualTo(envelope);
                }));
    }

    private static EventEnvelope<?> envelope(RosterEvent event) {
        return EventEnvelope.builder()
                .eventId(EventId.of(CommandId.of("command-1"), 1))
                .lifecycle("roster")
                .aggregateId("desk-2026-10")
                .version(3)
                .time(Instant.parse("2026-03-02T01:15:30Z"))
                .actor(Actor.of("boss").id())
                .commandId(CommandId.of("command-1"))
                .policy(PolicyVersion.of("taobao-shop", "1"))
                .schema(1)
                .event(event)
                .build();
    }

    @TestFactory
    Stream<DynamicTest> what_a_host_stores_or_sends_keeps_its_form() {
        return RosterSamples.values().entrySet().stream()
                .map(value -> DynamicTest.dynamicTest(value.getKey(), () -> {
                    String golden = GoldenFile.of("roster/" + value.getKey(), value.getValue());
                    assertThat((Object) json.read(golden, value.getValue().getClass()))
                            .isEqualTo(value.getValue());
                }));
    }

    @Test
    void the_snapshot_and_the_policy_keep_their_form() {
        assertThat(json.read(GoldenFile.of("roster/snapshot", RosterSamples.roster()), Roster.class))
                .isEqualTo(RosterSamples.roster());
        assertThat(json.read(GoldenFile.of("roster/policy", RosterSamples.policy()), RosterPolicy.class))
                .isEqualTo(RosterSamples.policy());
    }

    @Test
    void a_rule_of_the_users_own_is_code_and_not_read() {
        CustomRule rule = CustomRule.builder()
                .id(RuleId.of("house"))
                .strength(RuleStrength.hard())
                .criterion(row -> 0)
                .build();

        String written = json.write(rule);

        assertThatThrownBy(() -> json.read(written, RosterRule.class)).isInstanceOf(InvalidJsonException.class);
    }

    @Test
    void there_is_a_sample_of_every_command_every_event_and_every_rule_that_is_data() {
        assertThat(RosterSamples.commands())
                .extracting(RosterCommand::type)
                .containsExactly(RosterCommandType.values());
        assertThat(RosterSamples.events()).extracting(RosterEvent::type).containsExactly(RosterEventType.values());
        assertThat(RosterSamples.rules())
                .extracting(RosterRule::type)
                .containsExactlyElementsOf(EnumSet.complementOf(EnumSet.of(RosterRuleType.CUSTOM)));
    }
}
