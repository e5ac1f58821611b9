package io.careline.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.core.leave.LeaveSamples;
import io.careline.leave.LeaveCommand;
import io.careline.leave.LeaveCommandType;
import io.careline.leave.LeaveEvent;
import io.careline.leave.LeaveEventType;
import io.careline.leave.LeavePolicy;
import io.careline.leave.LeaveRequest;
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
@DisplayName("The JSON form of leave requests")
class LeaveGoldenFilesTest {
    private final CarelineJson json = CarelineJson.standard();

    @TestFactory
    Stream<DynamicTest> every_command_keeps_its_form() {
        return LeaveSamples.commands().stream()
                .map(command -> DynamicTest.dynamicTest(command.type().tag(), () -> {
                    String golden =
                            GoldenFile.of("leave/commands/" + command.type().tag(), command);
                    assertThat(json.read(golden, LeaveCommand.class)).isEqualTo(command);
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_event_keeps_its_form() {
        return LeaveSamples.events().stream()
                .map(event -> DynamicTest.dynamicTest(event.type().tag(), () -> {
                    EventEnvelope<?> envelope = envelope(event);
                    String golden = GoldenFile.of("leave/events/" + event.type().tag(), envelope);
                    assertThat(json.readEvent(golden)).isEqualTo(envelope);
                }));
    }

    private static EventEnvelope<?> envelope(LeaveEvent event) {
        return EventEnvelope.builder()
                .eventId(EventId.of(CommandId.of("command-1"), 1))
                .lifecycle("leave")
                .aggregateId("L-1")
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
        assertThat(json.read(GoldenFile.of("leave/snapshot", LeaveSamples.request()), LeaveRequest.class))
                .isEqualTo(LeaveSamples.request());
        assertThat(json.read(GoldenFile.of("leave/policy", LeaveSamples.policy()), LeavePolicy.class))
                .isEqualTo(LeaveSamples.policy());
    }

    @Test
    void there_is_a_sample_of_every_command_and_every_event() {
        assertThat(LeaveSamples.commands()).extracting(LeaveCommand::type).containsExactly(LeaveCommandType.values());
        assertThat(LeaveSamples.events()).extracting(LeaveEvent::type).containsExactly(LeaveEventType.values());
    }
}
