package io.careline.core.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.careline.core.desk.Errand.Act;
import io.careline.core.desk.Errand.Order;
import io.careline.desk.DeskReply;
import io.careline.desk.DeskStep;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.CommandId;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.EventEnvelope;
import io.careline.lifecycle.Role;
import io.careline.lifecycle.VersionConflictException;
import io.careline.port.AggregateStore;
import io.careline.port.FactSource;
import io.careline.reaction.Reaction;
import io.careline.reaction.Reactions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Commands at a desk: decided, saved, followed, told. */
class DeskTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Actor ANN = Actor.of("ann", Role.OFFICER);

    private final List<EventEnvelope<?>> told = new ArrayList<>();
    private final Desk desk = errands().reactions(Errand.TELLING).build();

    private DeskBuilder errands() {
        return Desk.builder().sink(told::add).add(Errand.lifecycle(), Order.class);
    }

    private static DecisionContext context(String commandId) {
        return DecisionContext.of(NOON, ANN, commandId);
    }

    private DeskReply send(Desk desk, String id, Order order, String commandId) {
        return desk.send(Errand.NAME, id, order, context(commandId));
    }

    private DeskReply send(String id, Order order, String commandId) {
        return send(desk, id, order, commandId);
    }

    private Errand errand(String id) {
        return desk.find(Errand.NAME, id, Errand.class).orElseThrow();
    }

    private static List<String> lines(List<? extends EventEnvelope<?>> events) {
        return events.stream()
                .map(event -> event.eventId() + " " + event.aggregateId() + " v" + event.version() + " "
                        + event.event().type().tag())
                .toList();
    }

    @Test
    void a_command_is_decided_saved_and_told() {
        DeskReply reply = send("a", Order.begin(HOUR), "c1");
        assertThat(reply.decision().isAccepted()).isTrue();
        assertThat(reply.following()).isEmpty();
        assertThat(reply.unsent()).isEmpty();
        assertThat(reply.deadline()).isEmpty();
        assertThat(reply.step().before()).isEqualTo(Errand.none("a"));
        assertThat(reply.step().after()).isEqualTo(errand("a"));
        assertThat(errand("a").dueAt()).isEqualTo(NOON.plus(HOUR));
        assertThat(lines(told)).containsExactly("c1#1 a v1 begun");
    }

    @Test
    void a_command_that_is_sent_twice_changes_nothing_the_second_time() {
        send("a", Order.begin(HOUR), "c1");
        assertThat(send("a", Order.begin(HOUR), "c1").decision().isUnchanged()).isTrue();
        assertThat(told).hasSize(1);
    }

    @Test
    void a_refused_command_leaves_no_trace() {
        DeskReply reply = send("a", Order.tell(), "c1");
        assertThat(reply.decision().isRejected()).isTrue();
        assertThat(reply.step().after()).isSameAs(reply.step().before());
        assertThat(told).isEmpty();
        assertThat(desk.find(Errand.NAME, "a", Errand.class)).isEmpty();
    }

    @Test
    void what_events_ask_for_is_sent_to_the_end_in_their_order_under_ids_made_from_theirs() {
        send("a", Order.begin(HOUR), "c1");
        send("b", Order.begin(HOUR), "c2");
        told.clear();
        DeskReply reply = send("a", Order.tell("b", "a", "b"), "c3");
        assertThat(lines(told))
                .containsExactly("c3#1 a v2 told", "c3#1>1#1 b v2 told", "c3#1>2#1 a v3 told", "c3#1>3#1 b v3 told");
        assertThat(reply.following()).extracting(DeskStep::aggregateId).containsExactly("b", "a", "b");
        DecisionContext following = reply.following().get(0).context();
        assertThat(following.now()).isEqualTo(NOON);
        assertThat(following.actor()).isEqualTo(Actor.of("desk", Role.SYSTEM));
        assertThat(following.correlationId().orElseThrow().value()).isEqualTo("c3");
        assertThat(errand("b").told()).isEqualTo(2);
    }

    @Test
    void a_refusal_among_what_follows_is_told_and_ends_nothing() {
        send("a", Order.begin(HOUR), "c1");
        DeskReply reply = send("a", Order.tell("nobody", "a"), "c2");
        assertThat(reply.following())
                .extracting(step -> step.decision().outcome().name())
                .containsExactly("REJECTED", "ACCEPTED");
    }

    @Test
    void what_is_asked_of_a_life_cycle_elsewhere_is_left_to_the_host() {
        Reactions elsewhere = Reactions.builder()
                .on(
                        Errand.Change.class,
                        (change, envelope) -> new Reactions.Answer("parcel", "p-1", Order.of(Act.TELL)))
                .build();
        Desk alone = errands().reactions(elsewhere).build();
        DeskReply reply = send(alone, "a", Order.begin(HOUR), "c1");
        assertThat(reply.following()).isEmpty();
        assertThat(reply.unsent()).extracting(Reaction::lifecycle).containsExactly("parcel");
        assertThat(alone.follow(told.get(0))).isEmpty();
    }

    @Test
    void reactions_that_go_round_in_circles_come_to_an_end() {
        Reactions forEver = Reactions.builder()
                .on(
                        Errand.Change.class,
                        (change, envelope) -> new Reactions.Answer(Errand.NAME, "a", Order.of(Act.TELL)))
                .build();
        DeskReply reply = send(errands().reactions(forEver).build(), "a", Order.begin(HOUR), "c1");
        assertThat(reply.following()).hasSize(16);
        assertThat(reply.unsent()).hasSize(1);
        assertThat(told).hasSize(17);
    }

    @Test
    void what_was_cut_short_is_sent_again_and_what_was_done_changes_nothing() {
        send("a", Order.begin(HOUR), "c1");
        send("a", Order.tell("a", "late"), "c2");
        EventEnvelope<?> telling = told.get(1);
        send("late", Order.begin(HOUR), "c3");
        List<DeskReply> replies = desk.follow(telling);
        assertThat(replies)
                .extracting(reply -> reply.decision().outcome().name())
                .containsExactly("UNCHANGED", "ACCEPTED");
        assertThat(errand("a").told()).isEqualTo(2);
        assertThat(errand("late").told()).isEqualTo(1);
        assertThat(replies.get(1).step().context().correlationId().orElseThrow().value())
                .isEqualTo("c2");
    }

    @Test
    void the_hosts_facts_are_asked_for_anew_when_the_aggregate_has_changed_meanwhile() {
        AggregateStore<Errand> store = Stores.inMemory();
        Interrupted interrupted = new Interrupted(store, 1);
        List<Integer> asked = new ArrayList<>();
        FactSource<Errand, Order> facts = (errand, order, context) -> {
            asked.add(errand.told());
            return order.type() == Act.TELL ? Order.tell("told " + errand.told()) : order;
        };
        Desk shared = Desk.builder()
                .sink(told::add)
                .add(Errand.lifecycle(), Order.class, interrupted, facts)
                .build();
        send(shared, "a", Order.begin(HOUR), "c1");
        interrupted.first = () -> send(
                Desk.builder()
                        .add(Errand.lifecycle(), Order.class, store, FactSource.none())
                        .build(),
                "a",
                Order.tell(),
                "other");
        DeskReply reply = send(shared, "a", Order.tell(), "c2");
        assertThat(asked).containsExactly(0, 0, 1);
        assertThat(((Order) reply.step().command()).others()).containsExactly("told 1");
        assertThat(store.find("a").orElseThrow().told()).isEqualTo(2);
        assertThat(lines(told)).containsExactly("c1#1 a v1 begun", "c2#1 a v3 told");
    }

    @Test
    void a_store_that_always_says_no_is_given_up_on() {
        Desk hopeless = Desk.builder()
                .add(
                        Errand.lifecycle(),
                        Order.class,
                        new Interrupted(Stores.inMemory(), Integer.MAX_VALUE),
                        FactSource.none())
                .build();
        assertThatThrownBy(() -> send(hopeless, "a", Order.begin(HOUR), "c1"))
                .isInstanceOf(VersionConflictException.class)
                .hasMessageContaining("errand/a");
    }

    /** A store in which somebody else is sometimes first. */
    private static final class Interrupted implements AggregateStore<Errand> {
        private final AggregateStore<Errand> store;
        private int times;
        private Runnable first = () -> {};

        Interrupted(AggregateStore<Errand> store, int times) {
            this.store = store;
            this.times = times;
        }

        @Override
        public Optional<Errand> find(String id) {
            return store.find(id);
        }

        @Override
        public boolean save(Errand state, long expectedVersion, List<? extends EventEnvelope<?>> events) {
            if (times == Integer.MAX_VALUE) {
                return false;
            }
            if (expectedVersion > 0 && times-- > 0) {
                first.run();
            }
            return store.save(state, expectedVersion, events);
        }

        @Override
        public void forEach(Consumer<? super Errand> action) {
            store.forEach(action);
        }
    }

    @Test
    void all_aggregates_of_a_life_cycle_are_found_by_their_ids() {
        send("b", Order.begin(HOUR), "c1");
        send("a", Order.begin(HOUR), "c2");
        assertThat(desk.findAll(Errand.NAME, Errand.class)).containsExactly(errand("a"), errand("b"));
    }

    @Test
    void a_context_is_made_of_the_hosts_clock_and_ids() {
        Desk complete =
                errands().clock(() -> NOON).ids(() -> CommandId.of("next")).build();
        assertThat(complete.context(ANN)).isEqualTo(context("next"));
        assertThatThrownBy(() -> desk.context(ANN))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the desk has no clock");
        assertThatThrownBy(() -> errands().clock(() -> NOON).build().context(ANN))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the desk has no ids");
    }

    @Test
    void misuse_names_what_is_wrong() {
        assertThatThrownBy(() -> desk.send("parcel", "p", Order.tell(), context("c")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("lifecycle (parcel) must be one of [errand]\nAdd it to the desk's builder.");
        assertThatThrownBy(() -> desk.send(Errand.NAME, "p", new Foreign(), context("c")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("command (tell) must be a Order, as errand takes");
        assertThatThrownBy(() -> send(" ", Order.tell(), "c")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> desk.find("parcel", "p", Errand.class)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> desk.fire(null)).isInstanceOf(NullPointerException.class);
    }

    private record Foreign() implements io.careline.lifecycle.Command {
        @Override
        public Act type() {
            return Act.TELL;
        }
    }
}
