package io.careline.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import io.careline.common.AgentId;
import io.careline.common.Attributes;
import io.careline.common.Money;
import io.careline.core.complaint.ComplaintSamples;
import io.careline.lifecycle.CommandId;
import io.careline.lifecycle.Event;
import io.careline.lifecycle.EventEnvelope;
import io.careline.lifecycle.EventId;
import io.careline.lifecycle.PolicyVersion;
import io.careline.lifecycle.Revision;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.example.warranty.Claim;
import org.example.warranty.ClaimCommand;
import org.example.warranty.ClaimEvent;
import org.example.warranty.ClaimSummary;
import org.junit.jupiter.api.Test;

/** A user's own life cycle, made of records. */
class OwnLifecycleTest {
    private static final ClaimEvent OPENED = new ClaimEvent.ClaimOpened(
            "fridge",
            Instant.parse("2026-01-01T00:00:00Z"),
            Optional.of(Money.of("EUR", "10")),
            List.of(new ClaimEvent.Part("n-1", true)),
            Map.of(AgentId.of("a"), 2),
            Attributes.empty());

    private final CarelineModule module = CarelineModule.builder()
            .family("warranty-claim", ClaimEvent.class, ClaimCommand.class)
            .build();
    private final CarelineJson json = CarelineJson.of(module);

    private static EventEnvelope<Event> envelope(Event event, int schema) {
        return EventEnvelope.<Event>builder()
                .eventId(EventId.of("x#1"))
                .lifecycle("warranty-claim")
                .aggregateId("w-1")
                .version(1)
                .time(Instant.parse("2026-01-02T00:00:00Z"))
                .actor(AgentId.of("a"))
                .commandId(CommandId.of("x"))
                .policy(PolicyVersion.of("p", "1"))
                .schema(schema)
                .event(event)
                .build();
    }

    @Test
    void records_are_read_and_written_like_the_librarys_own() {
        String text = json.write(OPENED);

        assertThat(text)
                .isEqualTo("{\"type\":\"claim-opened\",\"item\":\"fridge\",\"boughtAt\":\"2026-01-01T00:00:00Z\","
                        + "\"price\":\"EUR 10\",\"parts\":[{\"number\":\"n-1\",\"broken\":true}],\"votes\":{\"a\":2}}");
        assertThat(json.read(text, ClaimEvent.class)).isEqualTo(OPENED);
        assertThat(json.read(
                        "{\"type\":\"claim-opened\",\"item\":\"x\",\"boughtAt\":\"2026-01-01T00:00:00Z\"}",
                        ClaimEvent.class))
                .isEqualTo(new ClaimEvent.ClaimOpened(
                        "x",
                        Instant.parse("2026-01-01T00:00:00Z"),
                        Optional.empty(),
                        List.of(),
                        Map.of(),
                        Attributes.empty()));
        assertThat(json.read("{\"type\":\"pay\",\"amount\":\"EUR 1\"}", ClaimCommand.class))
                .isEqualTo(new ClaimCommand.PayClaim(Money.of("EUR", "1")));
    }

    @Test
    void envelopes_are_read_by_the_name_of_the_life_cycle() {
        EventEnvelope<Event> envelope = envelope(OPENED, 1);

        assertThat(json.readEvent(json.write(envelope))).isEqualTo(envelope);
    }

    @Test
    void a_state_is_a_snapshot() {
        Claim claim = new Claim(Claim.ClaimId.of("w-1"), Claim.Status.OPEN, Revision.none(), Optional.of("fridge"));

        assertThat(json.write(claim))
                .isEqualTo("{\"schema\":1,\"id\":\"w-1\",\"status\":\"OPEN\",\"revision\":{\"version\":0},"
                        + "\"item\":\"fridge\"}");
        assertThat(json.read(json.write(claim), Claim.class)).isEqualTo(claim);
    }

    @Test
    void an_event_that_could_not_be_read_again_is_not_written() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CarelineJson.standard().write(envelope(OPENED, 1)))
                .withMessageContaining("lifecycle (warranty-claim)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> json.write(envelope(OPENED, 2)))
                .withMessageContaining("schema (2) of event x#1 must be 1");
    }

    @Test
    void old_events_and_snapshots_are_upcast() {
        CarelineJson second = CarelineJson.of(CarelineModule.builder()
                .family("warranty-claim", ClaimEvent.class, ClaimCommand.class)
                .upcastEvents("warranty-claim", event -> {
                    event.computeIfPresent("type", (name, tag) -> "paid-out".equals(tag) ? "paid" : tag);
                    return event;
                })
                .upcastSnapshots(Claim.class, claim -> {
                    Map<String, Object> changed = new TreeMap<>(claim);
                    changed.put("item", changed.remove("thing"));
                    return changed;
                })
                .build());
        Event paid = new ClaimEvent.ClaimPaid(Money.of("EUR", "9"));
        String old = json.write(envelope(paid, 1)).replace("\"paid\"", "\"paid-out\"");

        assertThat(second.readEvent(old)).isEqualTo(envelope(paid, 2));
        assertThat(second.readEvent(second.write(second.readEvent(old)))).isEqualTo(envelope(paid, 2));
        assertThat(second.read(
                        "{\"schema\":1,\"id\":\"w\",\"status\":\"OPEN\",\"revision\":{\"version\":3},\"thing\":\"tv\"}",
                        Claim.class))
                .isEqualTo(new Claim(
                        Claim.ClaimId.of("w"), Claim.Status.OPEN, Revision.of(3, List.of()), Optional.of("tv")));
        assertThat(second.write(second.readDocument(
                        "{\"schema\":1,\"id\":\"w\",\"status\":\"OPEN\",\"revision\":{\"version\":3},\"thing\":\"tv\",\"x\":1}",
                        Claim.class)))
                .isEqualTo("{\"schema\":2,\"id\":\"w\",\"status\":\"OPEN\",\"revision\":{\"version\":3},"
                        + "\"item\":\"tv\",\"x\":1}");
        assertThatExceptionOfType(InvalidJsonException.class)
                .isThrownBy(() -> second.read("{\"schema\":3}", Claim.class))
                .withMessage("/schema: schema 3 of Claim is unknown, the newest that can be read is 2");
    }

    @Test
    void an_upcaster_that_fails_says_of_what() {
        CarelineJson second = CarelineJson.of(CarelineModule.builder()
                .upcastSnapshots(Claim.class, claim -> {
                    throw new IllegalArgumentException("no item");
                })
                .build());

        assertThatExceptionOfType(InvalidJsonException.class)
                .isThrownBy(() -> second.read("{\"schema\":1}", Claim.class))
                .withMessage("document: cannot be upcast from schema 1 of Claim: no item");
    }

    @Test
    void members_whose_names_do_not_say_their_tags_are_named() {
        CarelineJson named = CarelineJson.of(CarelineModule.builder()
                .members(Open.class, Map.of("paid", Left.class))
                .family("open", Open.class, ClaimCommand.class)
                .build());

        assertThat(named.read("{\"type\":\"paid\"}", Open.class)).isEqualTo(new Left());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CarelineModule.builder()
                        .family("misnamed", Misnamed.class, ClaimCommand.class)
                        .build())
                .withMessageContaining("Wrong");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CarelineModule.builder().family("complaint", Open.class, ClaimCommand.class));
    }

    @Test
    void a_type_outside_the_convention_is_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> json.write(new Plain()))
                .withMessageContaining("must be a record or have a builder");
    }

    @Test
    void records_that_jackson_handles_may_hold_any_value() throws Exception {
        ObjectMapper mapper = JsonMapper.builder().addModule(module).build();
        ClaimSummary summary = new ClaimSummary(
                Money.of("EUR", "3"),
                Map.of(AgentId.of("a"), Money.of("EUR", "2")),
                ComplaintSamples.commands(),
                List.of(envelope(OPENED, 1)));

        String text = mapper.writeValueAsString(summary);

        assertThat(text)
                .startsWith("{\"total\":\"EUR 3\",\"byAgent\":{\"a\":\"EUR 2\"},\"commands\":[{\"type\":\"register\",");
        assertThat(mapper.readValue(text, ClaimSummary.class)).isEqualTo(summary);
        assertThat(json.read(json.write(summary), ClaimSummary.class)).isEqualTo(summary);
        assertThat(json.write(summary)).isEqualTo(text);
    }

    @Test
    void a_mapper_with_default_typing_sees_the_same_form() throws Exception {
        ObjectMapper mapper = JsonMapper.builder()
                .addModule(module)
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build(),
                        ObjectMapper.DefaultTyping.NON_FINAL)
                .build();

        assertThat(mapper.writeValueAsString(OPENED)).isEqualTo(json.write(OPENED));
        assertThat(mapper.readValue(json.write(OPENED), ClaimEvent.class)).isEqualTo(OPENED);
    }

    private interface Open extends Event {}

    private record Left() implements Open {
        @Override
        public ClaimEvent.Type type() {
            return ClaimEvent.Type.PAID;
        }
    }

    sealed interface Misnamed extends Event {}

    record Wrong() implements Misnamed {
        @Override
        public ClaimEvent.Type type() {
            return ClaimEvent.Type.PAID;
        }
    }

    private static final class Plain implements Open {
        @Override
        public ClaimEvent.Type type() {
            return ClaimEvent.Type.PAID;
        }
    }
}
