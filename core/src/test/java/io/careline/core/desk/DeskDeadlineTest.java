package io.careline.core.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.common.Id;
import io.careline.core.desk.Errand.Act;
import io.careline.core.desk.Errand.Order;
import io.careline.desk.DeskReply;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Role;
import io.careline.port.AggregateStore;
import io.careline.port.FactSource;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Deadlines at a desk: in the order of time, each once, when the host asks. */
class DeskDeadlineTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Actor ANN = Actor.of("ann", Role.OFFICER);

    private final AggregateStore<Errand> store = Stores.inMemory();
    private final Desk desk = desk().build();

    private DeskBuilder desk() {
        return Desk.builder().add(Errand.lifecycle(), Order.class, store, FactSource.none());
    }

    private static void begin(Desk desk, String id, int minutes) {
        desk.send(
                Errand.NAME,
                id,
                Order.begin(Duration.ofMinutes(minutes)),
                DecisionContext.of(NOON, ANN, "begin-" + id));
    }

    private static Instant noonAnd(int minutes) {
        return NOON.plus(Duration.ofMinutes(minutes));
    }

    private static List<String> lines(List<DeskReply> fired) {
        return fired.stream()
                .map(reply -> reply.step().aggregateId() + " "
                        + reply.deadline().orElseThrow() + " "
                        + Duration.between(NOON, reply.step().context().now()).toMinutes() + " "
                        + reply.decision().outcome())
                .toList();
    }

    @Test
    void deadlines_are_fired_in_the_order_of_time_with_those_that_arise_on_the_way() {
        begin(desk, "late", 100);
        begin(desk, "soon", 10);
        begin(desk, "same", 10);
        assertThat(lines(desk.fire(noonAnd(71))))
                .containsExactly(
                        "same miss 10 ACCEPTED",
                        "soon miss 10 ACCEPTED",
                        "same call 70 ACCEPTED",
                        "same nag 70 REJECTED",
                        "soon call 70 ACCEPTED",
                        "soon nag 70 REJECTED");
        assertThat(lines(desk.fire(noonAnd(101)))).containsExactly("late miss 100 ACCEPTED");
    }

    @Test
    void what_is_due_at_the_very_moment_is_still_in_time() {
        begin(desk, "a", 10);
        assertThat(desk.fire(noonAnd(10))).isEmpty();
        assertThat(desk.nextDueAt()).contains(noonAnd(10).plusNanos(1));
        assertThat(desk.fire(desk.nextDueAt().orElseThrow())).hasSize(1);
    }

    @Test
    void what_is_punctual_comes_first_at_the_very_moment() {
        Desk punctual = desk().punctual(Act.MISS).build();
        begin(punctual, "a", 10);
        assertThat(punctual.nextDueAt()).contains(noonAnd(10));
        assertThat(lines(punctual.fire(noonAnd(10)))).containsExactly("a miss 10 ACCEPTED");
        assertThat(punctual.fire(noonAnd(70))).isEmpty();
    }

    @Test
    void a_deadline_that_was_refused_waits_until_its_aggregate_changes() {
        begin(desk, "a", 10);
        desk.fire(noonAnd(500));
        assertThat(desk.fire(noonAnd(600))).isEmpty();
        assertThat(desk.nextDueAt()).isEmpty();
        desk.send(Errand.NAME, "a", Order.tell(), DecisionContext.of(noonAnd(600), ANN, "tell"));
        assertThat(lines(desk.fire(noonAnd(601)))).containsExactly("a nag 600 REJECTED");
    }

    @Test
    void a_deadline_fired_late_is_decided_no_earlier_than_what_the_desk_knows() {
        begin(desk, "a", 10);
        desk.send(Errand.NAME, "a", Order.tell(), DecisionContext.of(noonAnd(30), ANN, "tell"));
        assertThat(lines(desk.fire(noonAnd(40)))).containsExactly("a miss 30 ACCEPTED");
    }

    @Test
    void two_desks_on_one_store_fire_a_deadline_once() {
        begin(desk, "a", 10);
        Desk other = desk().build();
        assertThat(lines(other.fire(noonAnd(20)))).containsExactly("a miss 10 ACCEPTED");
        assertThat(desk.fire(noonAnd(20))).isEmpty();
        assertThat(desk.nextDueAt()).contains(noonAnd(70).plusNanos(1));
        begin(other, "b", 5);
        assertThat(desk.fire(noonAnd(20))).isEmpty();
        desk.arm();
        assertThat(lines(desk.fire(noonAnd(20)))).containsExactly("b miss 5 ACCEPTED");
    }

    @Test
    void the_command_of_a_deadline_has_the_same_id_each_time_however_long_the_aggregates_is() {
        String id = "a".repeat(255);
        DecisionContext context = DecisionContext.of(NOON, ANN, "c");
        desk.send(Errand.NAME, id, Order.begin(Duration.ofMinutes(10)), context);
        begin(desk, "x", 10);
        assertThat(desk().build().fire(noonAnd(11)))
                .extracting(reply -> reply.step().context().commandId().value())
                .containsExactly(
                        Id.fitting("errand/" + id + "/miss/2026-03-02T12:10:00Z"),
                        "errand/x/miss/2026-03-02T12:10:00Z");
    }
}
