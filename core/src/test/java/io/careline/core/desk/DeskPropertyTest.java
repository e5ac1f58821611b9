package io.careline.core.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.core.desk.Errand.Order;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.EventEnvelope;
import io.careline.lifecycle.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

/** The desk against the obvious one. */
class DeskPropertyTest {
    private static final Actor ANN = Actor.of("ann", Role.OFFICER);
    private static final List<String> IDS = List.of("a", "b", "c", "d");

    @Property(tries = 300)
    @Label("whatever is sent and whenever deadlines are fired, the events are those of a desk that looks at everything")
    void a_desk_does_what_the_obvious_desk_does(@ForAll long seed) {
        Random random = new Random(seed);
        List<EventEnvelope<?>> told = new ArrayList<>();
        Desk desk = Desk.builder()
                .sink(told::add)
                .add(Errand.lifecycle(), Order.class)
                .reactions(Errand.TELLING)
                .build();
        SlowDesk slow = new SlowDesk();
        Instant now = Instant.parse("2026-03-02T12:00:00Z");
        for (int step = 0; step < 40; step++) {
            now = now.plus(Duration.ofMinutes(random.nextInt(40)));
            String id = IDS.get(random.nextInt(IDS.size()));
            if (random.nextInt(3) == 0) {
                desk.fire(now);
                slow.fire(now);
            } else {
                Order order = order(random);
                String commandId = "c" + random.nextInt(30);
                desk.send(Errand.NAME, id, order, DecisionContext.of(now, ANN, commandId));
                slow.send(id, order, now, commandId);
            }
        }
        desk.fire(now.plus(Duration.ofDays(1)));
        slow.fire(now.plus(Duration.ofDays(1)));
        assertThat(lines(told)).isEqualTo(lines(slow.told));
        slow.errands.forEach((id, errand) ->
                assertThat(desk.find(Errand.NAME, id, Errand.class)).contains(errand));
    }

    private static Order order(Random random) {
        String[] others =
                random.ints(random.nextInt(3), 0, IDS.size()).mapToObj(IDS::get).toArray(String[]::new);
        return random.nextBoolean() ? Order.begin(Duration.ofMinutes(random.nextInt(90)), others) : Order.tell(others);
    }

    private static List<String> lines(List<EventEnvelope<?>> events) {
        return events.stream()
                .map(event -> event.eventId() + " " + event.aggregateId() + " v" + event.version() + " at "
                        + event.time() + " by " + event.actor() + " " + event.event())
                .toList();
    }
}
