package io.careline.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.attendance.AttendanceCommand;
import io.careline.attendance.AttendanceCommandType;
import io.careline.attendance.AttendanceEvent;
import io.careline.attendance.AttendanceEventType;
import io.careline.attendance.AttendanceMonth;
import io.careline.attendance.AttendancePolicy;
import io.careline.attendance.AttendanceRecord;
import io.careline.core.attendance.AttendanceSamples;
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
@DisplayName("The JSON form of attendance")
class AttendanceGoldenFilesTest {
    private final CarelineJson json = CarelineJson.standard();

    @TestFactory
    Stream<DynamicTest> every_command_keeps_its_form() {
        return AttendanceSamples.commands().stream()
                .map(command -> DynamicTest.dynamicTest(command.type().tag(), () -> {
                    String golden = GoldenFile.of(
                            "attendance/commands/" + command.type().tag(), command);
                    assertThat(json.read(golden, AttendanceCommand.class)).isEqualTo(command);
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_event_keeps_its_form() {
        return AttendanceSamples.events().stream()
                .map(event -> DynamicTest.dynamicTest(event.type().tag(), () -> {
                    EventEnvelope<?> envelope = envelope(event);
                    String golden =
                            GoldenFile.of("attendance/events/" + event.type().tag(), envelope);
                    assertThat(json.readEvent(golden)).isEqualTo(envelope);
                }));
    }

    private static EventEnvelope<?> envelope(AttendanceEvent event) {
        return EventEnvelope.builder()
                .eventId(EventId.of(CommandId.of("command-1"), 1))
                .lifecycle("attendance")
                .aggregateId("ann/2026-03-03")
                .version(3)
                .time(Instant.parse("2026-03-04T01:15:30Z"))
                .actor(Actor.of("boss").id())
                .commandId(CommandId.of("command-1"))
                .policy(PolicyVersion.of("restaurant", "1"))
                .schema(1)
                .event(event)
                .build();
    }

    @Test
    void the_snapshot_the_policy_and_the_month_keep_their_form() {
        assertThat(json.read(
                        GoldenFile.of("attendance/snapshot", AttendanceSamples.attendance()), AttendanceRecord.class))
                .isEqualTo(AttendanceSamples.attendance());
        assertThat(json.read(GoldenFile.of("attendance/policy", AttendanceSamples.policy()), AttendancePolicy.class))
                .isEqualTo(AttendanceSamples.policy());
        assertThat(json.read(GoldenFile.of("attendance/month", AttendanceSamples.month()), AttendanceMonth.class))
                .isEqualTo(AttendanceSamples.month());
    }

    @Test
    void there_is_a_sample_of_every_command_and_every_event() {
        assertThat(AttendanceSamples.commands())
                .extracting(AttendanceCommand::type)
                .containsExactly(AttendanceCommandType.values());
        assertThat(AttendanceSamples.events())
                .extracting(AttendanceEvent::type)
                .containsExactly(AttendanceEventType.values());
    }
}
