package io.careline.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.careline.common.Attributes;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintCommand;
import io.careline.complaint.ComplaintEvent;
import io.careline.complaint.ComplaintHold;
import io.careline.complaint.RecordBreach;
import io.careline.core.complaint.ComplaintSamples;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.Decision;
import io.careline.lifecycle.EventEnvelope;
import io.careline.lifecycle.Reason;
import io.careline.lifecycle.Revision;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class InvalidDocumentsTest {
    private static final CarelineJson JSON = CarelineJson.standard();
    private static final String EVENT =
            JSON.write(ComplaintSamples.envelope(ComplaintSamples.events().get(0)));
    private static final String SNAPSHOT = JSON.write(ComplaintSamples.complaint());

    private static String event(String target, String replacement) {
        assertThat(EVENT).contains(target);
        return EVENT.replace(target, replacement);
    }

    private static String snapshot(String target, String replacement) {
        assertThat(SNAPSHOT).contains(target);
        return SNAPSHOT.replace(target, replacement);
    }

    static List<Arguments> faults() {
        Class<?> envelope = EventEnvelope.class;
        return List.of(
                fault(
                        event("\"HELD\",\"at\":\"2026-03-02T01:15:30Z\"", "\"HELD\",\"at\":17"),
                        envelope,
                        "/data/clocks/1/at: expected an instant such as 2026-03-01T08:00:00Z, found 17"),
                fault(
                        event("\"HELD\",\"at\":\"2026-03-02T01:15:30Z\"", "\"HELD\",\"at\":\"soon\""),
                        envelope,
                        "/data/clocks/1/at: expected an instant such as 2026-03-01T08:00:00Z, found \"soon\""),
                fault(
                        event("\"instance\":1,\"kind\":\"HELD\"", "\"instance\":0,\"kind\":\"HELD\""),
                        envelope,
                        "/data/clocks/1: instance (0) must be at least 1"),
                fault(
                        event("\"version\":3", "\"version\":3.5"),
                        envelope,
                        "/version: expected a whole number of 64 bits, found 3.5"),
                fault(
                        event("\"version\":3", "\"version\":1e30"),
                        envelope,
                        "/version: expected a whole number of 64 bits, found 1E+30"),
                fault(event("\"lifecycle\":\"complaint\",", ""), envelope, "document: missing lifecycle"),
                fault(event("\"time\"", "\"tide\""), envelope, "document: missing time"),
                fault(event("\"data\"", "\"date\""), envelope, "document: missing data"),
                fault(event("\"type\"", "\"kind\""), envelope, "document: missing type"),
                fault(
                        event("\"schema\":1", "\"schema\":0"),
                        envelope,
                        "/schema: expected a schema, a whole number from 1, found 0"),
                fault(event("\"schema\":1,", ""), envelope, "document: missing schema"),
                fault(
                        event("\"vip\":true", "\"vip\":{}"),
                        envelope,
                        "/data/attributes/vip: expected text, a number, true or false, found an object"),
                fault(event("\"vip\":true", "\" \":true"), envelope, "/data/attributes: name ( ) must not be blank"),
                fault(
                        event("\"roles\":[\"officer\"", "\"roles\":[null"),
                        envelope,
                        "/data/owner/roles/0: expected the text of a Role, found null"),
                fault(
                        event("\"roles\":[\"officer\"", "\"roles\":[\" \""),
                        envelope,
                        "/data/owner/roles/0: Role ( ) must not be blank"),
                fault(
                        event("CNY 129.5", "129.5"),
                        envelope,
                        "/data/claimedCompensation: money (129.5) must be a currency code, a blank and a number"),
                fault(
                        event("CNY 129.5", "CNY abc"),
                        envelope,
                        "/data/claimedCompensation: amount (abc) must be a decimal number"),
                fault(
                        event("CNY 129.5", "ABC 1"),
                        envelope,
                        "/data/claimedCompensation: currency (ABC) must be a code of ISO 4217"),
                fault(
                        event("\"policy\":\"handbook@2026.1\"", "\"policy\":\"handbook\""),
                        envelope,
                        "/policy: policy version (handbook) must be id@version"),
                fault(event("\"deskId\"", "\"actor\""), envelope, "/actor: the member is there twice"),
                fault(
                        snapshot("\"schema\":1", "\"schema\":2"),
                        Complaint.class,
                        "/schema: schema 2 of Complaint is unknown, the newest that can be read is 1"),
                fault(
                        snapshot("\"ON_HOLD\"", "\"on hold\""),
                        Complaint.class,
                        "/status: expected one of NONE, REGISTERED"),
                fault(
                        snapshot("\"level\":1", "\"level\":\"1\""),
                        Complaint.class,
                        "/level: expected a whole number of 32 bits, found \"1\""),
                fault(
                        snapshot("\"missingCallReported\":true", "\"missingCallReported\":1"),
                        Complaint.class,
                        "/missingCallReported: expected true or false, found 1"),
                fault(
                        snapshot("{\"marks\":[", "{\"marks\":[7,"),
                        Complaint.class,
                        "/clocks/marks/0: expected an object (ClockMark), found 7"),
                fault("{\"reason\":\"x\"}", ComplaintHold.class, "document: missing waitingFor, since"),
                fault(
                        "{\"type\":\"dance\"}",
                        ComplaintCommand.class,
                        "/type: unknown type \"dance\" of ComplaintCommand"),
                fault("{\"type\":7}", ComplaintCommand.class, "/type: expected text, found 7"),
                fault("{}", ComplaintCommand.class, "document: missing type"),
                fault(
                        "{\"type\":\"close\",\"clock\":\"x\",\"instance\":1}",
                        RecordBreach.class,
                        "/type: expected \"record-breach\" for RecordBreach, found \"close\""),
                fault("{\"type\":\"registered\"}", ComplaintEvent.class, "document: missing receivedAt"),
                fault("{\"version\":-1}", Revision.class, "document: version (-1) must not be negative"),
                fault("{\"outcome\":\"ACCEPTED\"}", Decision.class, "document: events ([]) must not be empty"),
                fault("{\"code\":\"x\"}", Reason.class, "document: Reason is only written, never read"),
                fault(
                        "{\"a/b~c\":null}",
                        Attributes.class,
                        "/a~1b~0c: expected text, a number, true or false, found null"),
                fault("null", Actor.class, "document: expected an object (Actor), found null"),
                fault("[]", Actor.class, "document: expected an object (Actor), found an array"),
                fault("", Actor.class, "document: expected a document, found nothing"),
                fault("{\"id\":\"a\"} {}", Actor.class, "document: expected nothing more after the document"),
                fault("{\"id\":\"a\"", Actor.class, "malformed JSON at line 1, column"),
                fault("{\"id\":nope}", Actor.class, "/id: malformed JSON at line 1, column"),
                fault("{\"id\":\"a\",}", Actor.class, "malformed JSON at line 1, column"));
    }

    private static Arguments fault(String document, Class<?> type, String message) {
        return Arguments.of(message, document, type);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void a_fault_is_told_with_its_place(String message, String document, Class<?> type) {
        InvalidJsonException fault = catchThrowableOfType(InvalidJsonException.class, () -> JSON.read(document, type));

        assertThat(fault).hasMessageStartingWith(message.startsWith("malformed") ? "" : message);
        assertThat(fault).hasMessageContaining(message);
        assertThat(fault.getMessage()).startsWith(fault.pointer());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void another_mapper_says_the_same(String message, String document, Class<?> type) throws Exception {
        if (message.contains("malformed") || message.contains("document, found") || message.contains("nothing more")) {
            return;
        }
        ObjectMapper mapper =
                JsonMapper.builder().addModule(new CarelineModule()).build();
        if (document.equals("null")) {
            assertThat((Object) mapper.readValue(document, type)).isNull();
            return;
        }

        JsonMappingException fault =
                catchThrowableOfType(JsonMappingException.class, () -> mapper.readValue(document, type));

        assertThat(fault.getOriginalMessage()).startsWith(message);
        assertThat(fault).hasCauseInstanceOf(InvalidJsonException.class);
    }

    @Test
    void a_place_inside_a_list_of_another_mapper_is_whole() {
        ObjectMapper mapper =
                JsonMapper.builder().addModule(new CarelineModule()).build();
        String document =
                "{\"byAgent\":{},\"total\":\"CNY 1\",\"commands\":[{\"type\":\"acknowledge\"},{\"type\":\"claim\",\"attributes\":[]}]}";

        JsonMappingException fault = catchThrowableOfType(
                JsonMappingException.class, () -> mapper.readValue(document, org.example.warranty.ClaimSummary.class));

        assertThat(fault.getOriginalMessage())
                .isEqualTo("/commands/1/attributes: expected an object of texts, numbers and true or false, "
                        + "found an array");
    }
}
