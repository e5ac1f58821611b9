package io.careline.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.careline.calendar.CalendarId;
import io.careline.calendar.CalendarSpecification;
import io.careline.calendar.WeeklyHours;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintCommand;
import io.careline.complaint.ComplaintEvent;
import io.careline.complaint.ComplaintHold;
import io.careline.complaint.ComplaintPolicy;
import io.careline.complaint.ComplaintStatus;
import io.careline.core.calendar.Calendars;
import io.careline.core.complaint.ComplaintSamples;
import io.careline.core.complaint.Complaints;
import io.careline.lifecycle.Event;
import io.careline.lifecycle.EventEnvelope;
import io.careline.lifecycle.Lifecycle;
import io.careline.lifecycle.PolicyVersion;
import io.careline.lifecycle.UnknownEvent;
import io.careline.lifecycle.UnknownEventException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A service that knows less than the one whose documents it passes on. */
class RollingUpgradeTest {
    private final CarelineJson json = CarelineJson.standard();
    private final ObjectMapper trees = new ObjectMapper();

    private void isSame(String actual, String expected) throws Exception {
        assertThat(trees.readTree(actual)).isEqualTo(trees.readTree(expected));
    }

    private String newer(String document) {
        return document.replace("\"kind\":\"HELD\"", "\"kind\":\"HELD\",\"heldBy\":{\"id\":\"x\",\"n\":[1.50,null]}")
                .replace("{\"schema\":1", "{\"schema\":1,\"region\":\"north\"")
                .replace("\"waitingFor\":\"customer\"", "\"waitingFor\":\"customer\",\"until\":\"2027-01-01\"");
    }

    @Test
    void an_event_with_unknown_members_passes_unchanged() throws Exception {
        for (ComplaintEvent event : ComplaintSamples.events()) {
            String document = newer(json.write(ComplaintSamples.envelope(event)));

            Document<EventEnvelope<Event>> read = json.readEventDocument(document);

            assertThat(read.value()).isEqualTo(ComplaintSamples.envelope(event));
            assertThat(read.isMoreThanValue()).isTrue();
            isSame(json.write(read), document);
        }
    }

    @Test
    void a_command_with_unknown_members_passes_unchanged() throws Exception {
        for (ComplaintCommand command : ComplaintSamples.commands()) {
            String document = json.write(command).replaceFirst("}$", ",\"urgent\":true}");

            Document<ComplaintCommand> read = json.readDocument(document, ComplaintCommand.class);

            assertThat(read.value()).isEqualTo(command);
            isSame(json.write(read), document);
        }
    }

    @Test
    void a_snapshot_with_unknown_members_passes_unchanged() throws Exception {
        String document = newer(json.write(ComplaintSamples.complaint()));

        isSame(json.write(json.readDocument(document, Complaint.class)), document);
    }

    @Test
    void a_changed_snapshot_keeps_what_belongs_to_the_parts_that_stayed() throws Exception {
        String document = newer(json.write(ComplaintSamples.complaint()));
        Document<Complaint> read = json.readDocument(document, Complaint.class);
        Complaint complaint = read.value();
        Complaint changed = Complaint.builder()
                .from(complaint)
                .status(ComplaintStatus.INVESTIGATING)
                .hold(complaint
                        .hold()
                        .map(hold -> ComplaintHold.builder()
                                .reason(hold.reason())
                                .waitingFor(hold.waitingFor())
                                .since(Instant.EPOCH)
                                .build()))
                .tier(Optional.empty())
                .clocks(complaint.clocks().plus(complaint.clocks().marks().get(0)))
                .build();

        String written = json.write(read.withValue(changed));

        assertThat(json.read(written, Complaint.class)).isEqualTo(changed);
        assertThat(written).contains("\"region\":\"north\"", "\"heldBy\":{\"id\":\"x\",\"n\":[1.50,null]}");
        assertThat(written).doesNotContain("until", "tier");
    }

    @Test
    void without_a_document_unknown_members_are_skipped() {
        String document = newer(json.write(ComplaintSamples.complaint()));

        assertThat(json.read(document, Complaint.class)).isEqualTo(ComplaintSamples.complaint());
    }

    @Test
    void an_unknown_event_passes_unchanged() throws Exception {
        String document = json.write(
                        ComplaintSamples.envelope(ComplaintSamples.events().get(0)))
                .replace("\"type\":\"registered\"", "\"type\":\"translated\",\"trace\":\"t\"");

        EventEnvelope<?> read = json.readEvent(document);

        assertThat(read.event()).isInstanceOfSatisfying(UnknownEvent.class, event -> {
            assertThat(event.tag()).isEqualTo("translated");
            assertThat(event.json()).startsWith("{\"customer\":\"customer-7\"");
        });
        isSame(json.write(read), document.replace(",\"trace\":\"t\"", ""));
        isSame(json.write(json.readEventDocument(document)), document);
        assertThat(json.readEvent(json.write(read))).isEqualTo(read);
    }

    @Test
    void an_event_of_an_unknown_life_cycle_or_a_newer_schema_is_an_unknown_event() throws Exception {
        String event =
                json.write(ComplaintSamples.envelope(ComplaintSamples.events().get(0)));
        for (String document : new String[] {
            event.replace("\"lifecycle\":\"complaint\"", "\"lifecycle\":\"warranty-claim\""),
            event.replace("\"schema\":1", "\"schema\":2"),
            event.replaceFirst("\"data\":.*$", "\"data\":[1.0,\"x\"]}").replace("registered", "xx")
        }) {
            EventEnvelope<?> read = json.readEvent(document);

            assertThat(read.event()).isInstanceOf(UnknownEvent.class);
            isSame(json.write(read), document);
        }
    }

    @Test
    void an_unknown_event_is_refused_when_it_is_replayed() {
        Lifecycle<Complaint, ComplaintCommand, ComplaintEvent> lifecycle = Complaints.lifecycle(
                ComplaintPolicy.builder().version(PolicyVersion.of("p", "1")).build(),
                Calendars.of(CalendarSpecification.builder()
                        .id(CalendarId.of("desk"))
                        .zone(ZoneOffset.UTC)
                        .hours(WeeklyHours.parse("MON-FRI 09:00-17:00"))
                        .build()));
        EventEnvelope<?> unknown = json.readEvent(
                json.write(ComplaintSamples.envelope(ComplaintSamples.events().get(0)))
                        .replace("\"type\":\"registered\"", "\"type\":\"translated\"")
                        .replace("\"version\":3", "\"version\":1"));

        assertThatExceptionOfType(UnknownEventException.class)
                .isThrownBy(() -> lifecycle.replay(List.of(unknown)))
                .withMessageContaining("UnknownEvent{translated}");
    }

    @Test
    void an_unknown_event_survives_outside_an_envelope() {
        UnknownEvent event = UnknownEvent.of("translated", "{\"to\":\"zh\"}");

        assertThat(json.write(event)).isEqualTo("{\"type\":\"translated\",\"to\":\"zh\"}");
        assertThat(json.read(json.write(event), UnknownEvent.class)).isEqualTo(event);
    }

    @Test
    void an_unknown_event_whose_json_is_none_is_not_written() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> json.write(UnknownEvent.of("x", "{")))
                .withMessage("json of event (x) must be JSON");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> json.write(UnknownEvent.of("x", "[]")))
                .withMessage("json of event (x) must be an object");
    }

    @Test
    void another_mapper_reads_documents_too() throws Exception {
        ObjectMapper mapper =
                JsonMapper.builder().addModule(new CarelineModule()).build();
        String text = newer(json.write(ComplaintSamples.complaint()));

        Document<Complaint> read = mapper.readValue(text, new TypeReference<Document<Complaint>>() {});

        assertThat(read).isEqualTo(json.readDocument(text, Complaint.class));
        isSame(mapper.writeValueAsString(read), text);
    }

    @Test
    void a_document_without_more_is_its_value() {
        Document<Complaint> document = Document.of(ComplaintSamples.complaint());

        assertThat(json.write(document)).isEqualTo(json.write(document.value()));
        assertThat(document.isMoreThanValue()).isFalse();
        assertThat(json.readDocument(json.write(document), Complaint.class)).isEqualTo(document);
        assertThat(document).hasToString("Document{" + document.value() + "}");
    }
}
