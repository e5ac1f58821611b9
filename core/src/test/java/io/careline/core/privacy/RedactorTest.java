package io.careline.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.careline.common.AttributeKey;
import io.careline.common.Attributes;
import io.careline.common.ConfidentialityClass;
import io.careline.common.CustomerRef;
import io.careline.common.DepartmentId;
import io.careline.complaint.Channel;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintCommand;
import io.careline.complaint.ComplaintId;
import io.careline.complaint.ComplaintStatus;
import io.careline.complaint.RegisterComplaint;
import io.careline.core.complaint.ComplaintSamples;
import io.careline.core.json.CarelineJson;
import io.careline.core.json.InvalidJsonException;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.EventEnvelope;
import io.careline.lifecycle.PolicyVersion;
import io.careline.lifecycle.Revision;
import io.careline.lifecycle.Role;
import io.careline.lifecycle.UnknownEvent;
import io.careline.privacy.AccessRecord;
import io.careline.privacy.ConfidentialityPolicy;
import io.careline.privacy.Disclosure;
import io.careline.privacy.ReadContext;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What readers are shown, and what is noted of it. */
class RedactorTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final RegisterComplaint ENTRY = RegisterComplaint.builder()
            .customer(CustomerRef.of("flat-1204"))
            .receivedAt(NOON)
            .channel(Channel.PHONE)
            .department(DepartmentId.of("repairs"))
            .summary("The lift is out of order")
            .attributes(Attributes.empty().with(AttributeKey.text("phone"), "138"))
            .build();
    private static final Complaint COMPLAINT = Complaint.builder()
            .id(ComplaintId.of("C-1"))
            .status(ComplaintStatus.REGISTERED)
            .customer(CustomerRef.of("flat-1204"))
            .summary("The lift is out of order")
            .build();

    private final Redactor redactor = Redactor.of(policy().build());

    private static ConfidentialityPolicy.Builder policy() {
        ConfidentialityPolicy.Builder policy = ConfidentialityPolicy.builder();
        policy.version(PolicyVersion.of("desk", "1"));
        return policy;
    }

    private static ReadContext as(Role... roles) {
        return ReadContext.of(NOON, Actor.of("ann", roles), "complaint review");
    }

    private static AccessRecord record(ConfidentialityClass confidentiality, String attribute) {
        return AccessRecord.builder()
                .reader(Actor.of("ann").id())
                .time(NOON)
                .purpose("complaint review")
                .subject("Complaint")
                .aggregateId("C-1")
                .confidentiality(confidentiality)
                .addAttributes(attribute)
                .build();
    }

    @Test
    @DisplayName("CF1, CF2: an officer sees what is secret and not who the customer is; a program sees neither")
    void everybody_sees_what_he_may() {
        assertThat(redactor.json(ENTRY, as(Role.OFFICER)).content())
                .isEqualTo("{\"type\":\"register\",\"customer\":\"####\",\"receivedAt\":\"2026-03-02T12:00:00Z\","
                        + "\"channel\":\"phone\",\"department\":\"repairs\",\"summary\":\"The lift is out of order\","
                        + "\"quickContactWanted\":false,\"attributes\":{\"phone\":\"138\"}}");
        assertThat(redactor.json(ENTRY, as(Role.SYSTEM)).content())
                .isEqualTo(
                        "{\"type\":\"register\",\"customer\":\"####\",\"receivedAt\":\"2026-03-02T12:00:00Z\","
                                + "\"channel\":\"phone\",\"department\":\"repairs\",\"summary\":\"####\",\"quickContactWanted\":false}");
        assertThat(redactor.json(ENTRY, as(Role.MANAGER)).content())
                .isEqualTo(CarelineJson.standard().write(ENTRY));
        assertThat(redactor.json(ENTRY, as(Role.CUSTOMER)).content())
                .isEqualTo("{\"type\":\"register\",\"customer\":\"####\",\"channel\":\"####\",\"department\":\"####\","
                        + "\"summary\":\"####\"}");
    }

    @Test
    void a_value_stays_a_value() {
        Disclosure<ComplaintCommand> shown = redactor.view(ENTRY, ComplaintCommand.class, as(Role.SYSTEM));
        assertThat(shown.content())
                .isEqualTo(RegisterComplaint.builder()
                        .customer(CustomerRef.of("####"))
                        .receivedAt(NOON)
                        .channel(Channel.PHONE)
                        .department(DepartmentId.of("repairs"))
                        .summary("####")
                        .build());
        assertThat(shown.records()).isEmpty();
        EventEnvelope<?> event = ComplaintSamples.envelopes().findFirst().orElseThrow();
        assertThatThrownBy(() -> redactor.event(event, as(Role.CUSTOMER))).isInstanceOf(InvalidJsonException.class);
    }

    @Test
    void reading_a_secret_is_noted_without_what_was_read() {
        List<AccessRecord> records = redactor.view(COMPLAINT, Complaint.class, as(Role.OFFICER, Role.MANAGER))
                .records();
        assertThat(records)
                .containsExactly(
                        record(ConfidentialityClass.SECRET, "/summary"),
                        record(ConfidentialityClass.TOP_SECRET, "/customer"));
        assertThat(redactor.json(COMPLAINT, as(Role.OFFICER)).records())
                .extracting(AccessRecord::confidentiality)
                .containsExactly(ConfidentialityClass.SECRET);
        assertThatThrownBy(() -> ReadContext.of(NOON, Actor.of("ann"), " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("purpose");
    }

    @Test
    void events_are_shown_in_their_envelopes_and_unknown_ones_by_their_tag() {
        EventEnvelope<?> known = ComplaintSamples.envelopes().findFirst().orElseThrow();
        Disclosure<EventEnvelope<?>> shown = redactor.event(known, as(Role.OFFICER));
        assertThat(shown.content().eventId()).isEqualTo(known.eventId());
        assertThat(shown.content()).isNotEqualTo(known);
        assertThat(shown.records().get(0).subject()).isEqualTo("ComplaintRegistered");
        assertThat(redactor.event(known, as(Role.DIRECTOR)).content()).isEqualTo(known);
        String json = CarelineJson.standard().write(known).replace("\"registered\"", "\"telepathised\"");
        EventEnvelope<?> unknown = CarelineJson.standard().readEvent(json);
        assertThat(unknown.event()).isInstanceOf(UnknownEvent.class);
        assertThat(redactor.json(unknown, as(Role.SYSTEM)).content())
                .endsWith("\"type\":\"telepathised\",\"data\":{}}");
        assertThat(redactor.json(unknown, as(Role.OFFICER)).content()).isEqualTo(json);
    }

    @Test
    void what_is_not_known_of_a_document_is_for_those_who_may_see_the_unknown() {
        String json = CarelineJson.standard().write(COMPLAINT).replace("{\"schema\"", "{\"mood\":\"bad\",\"schema\"");
        assertThat(redactor.document(json, Complaint.class, as(Role.SYSTEM)).content())
                .doesNotContain("mood");
        assertThat(redactor.document(json, Complaint.class, as(Role.OFFICER)).content())
                .contains("\"mood\":\"bad\"")
                .doesNotContain("flat-1204");
    }

    @Test
    void a_type_can_be_secret_as_a_whole() {
        Redactor strict = Redactor.of(policy().putClasses("RegisterComplaint", ConfidentialityClass.TOP_SECRET)
                .build());
        assertThat(strict.json(ENTRY, as(Role.OFFICER)).content())
                .isEqualTo("{\"type\":\"register\",\"customer\":\"####\",\"channel\":\"####\",\"department\":\"####\","
                        + "\"summary\":\"####\"}");
    }

    @Test
    void a_policy_names_types_attributes_and_attributes_of_one_type() {
        Redactor own = Redactor.of(policy().putClasses("department", ConfidentialityClass.SECRET)
                .putClasses("RegisterComplaint.department", ConfidentialityClass.PUBLIC)
                .putClasses("summary", ConfidentialityClass.PUBLIC)
                .putClasses("phone", ConfidentialityClass.TOP_SECRET)
                .putClasses("CustomerRef", ConfidentialityClass.PUBLIC)
                .unmarked(ConfidentialityClass.SECRET)
                .build());
        assertThat(own.json(ENTRY, as(Role.SYSTEM)).content())
                .isEqualTo(
                        "{\"type\":\"register\",\"customer\":\"####\",\"channel\":\"####\",\"department\":\"repairs\","
                                + "\"summary\":\"The lift is out of order\"}");
        assertThat(own.json(ENTRY, as(Role.OFFICER)).content())
                .contains("flat-1204")
                .doesNotContain("138");
    }

    @Test
    @DisplayName(
            "G14: however strict a house is, what is kept of a complaint says which one it is, and that it is archived")
    void what_is_kept_is_still_the_complaint() {
        Redactor strict =
                Redactor.of(policy().unmarked(ConfidentialityClass.TOP_SECRET).build());
        Complaint archived = Complaint.builder()
                .from(COMPLAINT)
                .revision(Revision.none()
                        .next(ComplaintSamples.envelopes().findFirst().orElseThrow()))
                .status(ComplaintStatus.ARCHIVED)
                .archivedAt(NOON)
                .build();
        Instant end = Instant.parse("2029-03-02T12:00:00Z");
        Complaint kept = strict.kept(archived, end);
        assertThat(kept.id()).isEqualTo(COMPLAINT.id());
        assertThat(kept.status()).isEqualTo(ComplaintStatus.ARCHIVED);
        assertThat(kept.revision()).isEqualTo(archived.revision());
        assertThat(kept.archivedAt()).contains(NOON);
        assertThat(kept.customer()).contains(CustomerRef.of("####"));
        assertThat(strict.kept(kept, end)).isEqualTo(kept);
    }

    @Test
    @DisplayName("G14: an archived complaint is kept whole for three years, and then without what is secret")
    void an_archived_complaint_loses_its_secrets_after_the_retention() {
        Redactor shanghai =
                Redactor.of(policy().zone(ZoneId.of("Asia/Shanghai")).build());
        Complaint archived = Complaint.builder()
                .from(COMPLAINT)
                .status(ComplaintStatus.ARCHIVED)
                .archivedAt(NOON)
                .build();
        Instant end = Instant.parse("2029-03-02T12:00:00Z");
        assertThat(shanghai.kept(archived, end.minusNanos(1))).isSameAs(archived);
        Complaint kept = shanghai.kept(archived, end);
        assertThat(kept)
                .isEqualTo(Complaint.builder()
                        .from(archived)
                        .customer(CustomerRef.of("####"))
                        .summary("####")
                        .build());
        assertThat(shanghai.kept(kept, end.plusSeconds(1))).isEqualTo(kept);
        assertThat(shanghai.kept(COMPLAINT, end)).isSameAs(COMPLAINT);
        assertThatThrownBy(() -> policy().archiveRetention(Period.ZERO).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("archiveRetention (P0D)");
    }
}
