package io.careline.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.common.AgentId;
import io.careline.common.ConfidentialityClass;
import io.careline.common.DepartmentId;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.CommandId;
import io.careline.lifecycle.EventEnvelope;
import io.careline.lifecycle.EventId;
import io.careline.lifecycle.PolicyVersion;
import io.careline.lifecycle.Role;
import io.careline.privacy.AccessRecord;
import io.careline.privacy.ConfidentialityPolicy;
import io.careline.privacy.CopyKind;
import io.careline.privacy.CopyPermission;
import io.careline.privacy.CopyWish;
import io.careline.privacy.LeakReported;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The released form: once a file is here, later versions must still read it. */
@DisplayName("The JSON form of confidentiality")
class PrivacyGoldenFilesTest {
    private static final Instant TIME = Instant.parse("2026-03-02T01:15:30Z");

    private final CarelineJson json = CarelineJson.standard();

    private <T> void keeps(String name, T value, Class<T> type) {
        assertThat(json.read(GoldenFile.of("privacy/" + name, value), type)).isEqualTo(value);
    }

    @Test
    void a_leak_keeps_its_form() {
        EventEnvelope<?> envelope = EventEnvelope.builder()
                .eventId(EventId.of(CommandId.of("command-1"), 1))
                .lifecycle("privacy")
                .aggregateId("incident-7")
                .version(1)
                .time(TIME)
                .actor(AgentId.of("sue"))
                .commandId(CommandId.of("command-1"))
                .policy(PolicyVersion.of("finance-company", "1"))
                .schema(1)
                .event(LeakReported.builder()
                        .agent(AgentId.of("ann"))
                        .occurredAt(TIME)
                        .department(DepartmentId.of("sales"))
                        .summary("a list of customers was sold")
                        .build())
                .build();
        assertThat(json.readEvent(GoldenFile.of("privacy/events/leak-reported", envelope)))
                .isEqualTo(envelope);
        assertThat(envelope.toString()).doesNotContain("sold");
    }

    @Test
    void records_and_permissions_keep_their_form() {
        keeps(
                "access",
                AccessRecord.builder()
                        .reader(AgentId.of("ann"))
                        .time(TIME)
                        .purpose("complaint review")
                        .subject("Complaint")
                        .aggregateId("C-1")
                        .confidentiality(ConfidentialityClass.SECRET)
                        .addAttributes("/summary")
                        .build(),
                AccessRecord.class);
        keeps(
                "permission",
                CopyPermission.builder()
                        .holder(AgentId.of("ann"))
                        .permittedBy(Actor.of("max", Role.MANAGER))
                        .kind(CopyKind.LEND)
                        .aggregateId("C-1")
                        .upTo(ConfidentialityClass.SECRET)
                        .from(TIME)
                        .until(TIME.plusSeconds(3600))
                        .build(),
                CopyPermission.class);
        keeps("wish", CopyWish.of(CopyKind.COPY, "C-1", ConfidentialityClass.TOP_SECRET), CopyWish.class);
    }

    @Test
    void the_policy_keeps_its_form() {
        keeps(
                "policy",
                ConfidentialityPolicy.builder()
                        .version(PolicyVersion.of("finance-company", "1"))
                        .build(),
                ConfidentialityPolicy.class);
    }
}
