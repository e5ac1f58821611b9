package io.careline.core.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.careline.core.lifecycle.Lamp.Act;
import io.careline.core.lifecycle.Lamp.Change;
import io.careline.core.lifecycle.Lamp.Order;
import io.careline.lifecycle.Event;
import io.careline.lifecycle.EventEnvelope;
import io.careline.lifecycle.Lifecycle;
import io.careline.lifecycle.UnknownEvent;
import io.careline.lifecycle.UnknownEventException;
import io.careline.lifecycle.VersionConflictException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplayTest {
    private final Lifecycle<Lamp, Order, Change> lamps = Lamp.lifecycle();
    private final LifecycleProbe<Lamp, Order, Change> hall = probe("hall");

    private LifecycleProbe<Lamp, Order, Change> probe(String id) {
        LifecycleProbe<Lamp, Order, Change> probe = LifecycleProbe.of(lamps, id);
        probe.send(new Order(Act.INSTALL, 40), Lamp.context("c-1"));
        probe.send(new Order(Act.SWITCH_ON, 40), Lamp.context("c-2"));
        return probe;
    }

    @Test
    void replay_gives_the_state_the_events_led_to() {
        assertThat(lamps.replay(hall.history())).isEqualTo(hall.state());
    }

    @Test
    void nothing_cannot_be_replayed() {
        assertThatThrownBy(() -> lamps.replay(List.<EventEnvelope<Change>>of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("events ([]) must not be empty");
    }

    @Test
    void a_gap_in_the_versions_is_a_conflict() {
        assertThatThrownBy(() -> lamps.replay(hall.history().subList(1, 2)))
                .isInstanceOf(VersionConflictException.class)
                .hasMessage("event c-2#1 of lamp (hall) has version 2, expected 1");
    }

    @Test
    void an_event_of_another_aggregate_is_refused() {
        EventEnvelope<Change> foreign = probe("cellar").history().get(1);
        assertThatThrownBy(() -> lamps.replay(List.of(hall.history().get(0), foreign)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("event c-2#1 belongs to lamp (cellar), not to lamp (hall)");
    }

    @Test
    void an_event_of_an_unknown_kind_is_refused_only_here() {
        EventEnvelope<Change> second = hall.history().get(1);
        EventEnvelope<Event> unknown = EventEnvelope.builder()
                .eventId(second.eventId())
                .lifecycle(second.lifecycle())
                .aggregateId(second.aggregateId())
                .version(second.version())
                .time(second.time())
                .actor(second.actor())
                .commandId(second.commandId())
                .policy(second.policy())
                .schema(second.schema())
                .event(UnknownEvent.of("dimmed", "{\"to\":\"50%\"}"))
                .build();
        assertThatThrownBy(() -> lamps.replay(List.of(hall.history().get(0), unknown)))
                .isInstanceOf(UnknownEventException.class)
                .hasMessage("event c-2#1 of lamp (hall) is of a kind this version does not know: UnknownEvent{dimmed}");
    }
}
