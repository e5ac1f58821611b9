package io.careline.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.core.scorecard.ScorecardSamples;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.CommandId;
import io.careline.lifecycle.EventEnvelope;
import io.careline.lifecycle.EventId;
import io.careline.lifecycle.PolicyVersion;
import io.careline.scorecard.CommissionStatement;
import io.careline.scorecard.Ranking;
import io.careline.scorecard.Scorecard;
import io.careline.scorecard.ScorecardCommand;
import io.careline.scorecard.ScorecardCommandType;
import io.careline.scorecard.ScorecardEvent;
import io.careline.scorecard.ScorecardEventType;
import io.careline.scorecard.ScorecardPolicy;
import io.careline.scorecard.WorkRecords;
import io.careline.scorecard.WorkTally;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The released form: once a file is here, later versions must still read it. */
@DisplayName("The JSON form of scorecards")
class ScorecardGoldenFilesTest {
    private final CarelineJson json = CarelineJson.standard();

    @TestFactory
    Stream<DynamicTest> every_command_keeps_its_form() {
        return ScorecardSamples.commands().stream()
                .map(command -> DynamicTest.dynamicTest(command.type().tag(), () -> {
                    String golden =
                            GoldenFile.of("scorecard/commands/" + command.type().tag(), command);
                    assertThat(json.read(golden, ScorecardCommand.class)).isEqualTo(command);
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_event_keeps_its_form() {
        return ScorecardSamples.events().stream()
                .map(event -> DynamicTest.dynamicTest(event.type().tag(), () -> {
                    EventEnvelope<?> envelope = envelope(event);
                    String golden =
                            GoldenFile.of("scorecard/events/" + event.type().tag(), envelope);
                    assertThat(json.readEvent(golden)).isEqualTo(envelope);
                }));
    }

    private static EventEnvelope<?> envelope(ScorecardEvent event) {
        return EventEnvelope.builder()
                .eventId(EventId.of(CommandId.of("command-1"), 1))
                .lifecycle("scorecard")
                .aggregateId("ann/2026-02")
                .version(3)
                .time(Instant.parse("2026-03-02T01:15:30Z"))
                .actor(Actor.of("max").id())
                .commandId(CommandId.of("command-1"))
                .policy(PolicyVersion.of("shop-kpi", "1"))
                .schema(1)
                .event(event)
                .build();
    }

    private <T> void requireForm(String name, T value, Class<T> type) {
        assertThat(json.read(GoldenFile.of("scorecard/" + name, value), type)).isEqualTo(value);
    }

    @Test
    void the_snapshot_and_the_policy_keep_their_form() {
        requireForm("snapshot", ScorecardSamples.scorecard(), Scorecard.class);
        requireForm("policy", ScorecardSamples.policy(), ScorecardPolicy.class);
    }

    @Test
    void what_is_counted_ranked_and_brought_in_keeps_its_form() {
        requireForm("tally", ScorecardSamples.tally(), WorkTally.class);
        requireForm("ranking", ScorecardSamples.ranking(), Ranking.class);
        requireForm("records", ScorecardSamples.records(), WorkRecords.class);
        requireForm("commission", ScorecardSamples.commission(), CommissionStatement.class);
    }

    @Test
    void there_is_a_sample_of_every_command_and_every_event() {
        assertThat(ScorecardSamples.commands())
                .extracting(ScorecardCommand::type)
                .containsExactly(ScorecardCommandType.values());
        assertThat(ScorecardSamples.events())
                .extracting(ScorecardEvent::type)
                .containsExactly(ScorecardEventType.values());
    }
}
