package io.careline.core.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.core.desk.Errand.Change;
import io.careline.core.desk.Errand.Kind;
import io.careline.core.desk.Errand.Order;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.EventEnvelope;
import io.careline.lifecycle.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Eight callers at once lose nothing and do nothing twice. */
class DeskStressTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Actor ANN = Actor.of("ann", Role.OFFICER);
    private static final int THREADS = 8;
    private static final int COMMANDS = 1000;
    private static final int ERRANDS = 5;

    private final Queue<EventEnvelope<?>> told = new ConcurrentLinkedQueue<>();
    private final Desk desk = Desk.builder()
            .sink(told::add)
            .add(Errand.lifecycle(), Order.class)
            .reactions(Errand.TELLING)
            .build();
    private final AtomicInteger accepted = new AtomicInteger();
    private final AtomicInteger unchanged = new AtomicInteger();

    @Test
    void eight_threads_lose_nothing() throws Exception {
        for (int i = 0; i < ERRANDS; i++) {
            send("errand-" + i, Order.begin(Duration.ofMinutes(i)), "begin-" + i);
        }
        accepted.set(0);
        run(thread -> {
            for (int i = 0; i < COMMANDS; i++) {
                String own = "errand-" + i % ERRANDS;
                String next = "errand-" + (i + thread) % ERRANDS;
                send(own, i % 4 == 0 ? Order.tell(next, own) : Order.tell(), "thread-" + thread + "-" + i);
                send(own, Order.tell(), "shared-" + i);
                if (i % 100 == 50) {
                    desk.fire(NOON.plus(Duration.ofMinutes(i)));
                }
            }
        });
        int own = THREADS * COMMANDS;
        int following = THREADS * COMMANDS / 4 * 2;
        assertThat(accepted).hasValue(own + COMMANDS);
        assertThat(unchanged).hasValue(own - COMMANDS);
        assertThat(told.stream().filter(event -> isOf(event, Kind.TOLD))).hasSize(own + COMMANDS + following);
        assertThat(told.stream().filter(event -> isOf(event, Kind.MISSED))).hasSize(ERRANDS);
        assertThat(told.stream().filter(event -> isOf(event, Kind.CALLED))).hasSize(ERRANDS);
        byErrand()
                .forEach((id, events) -> assertThat(Errand.lifecycle().replay(events))
                        .isEqualTo(desk.find(Errand.NAME, id, Errand.class).orElseThrow()));
    }

    /** What follows from an aggregate's events is sent in the order of the events, whoever caused them. */
    @Test
    void what_follows_keeps_the_order_of_its_causes() throws Exception {
        send("cause", Order.begin(Duration.ofDays(1)), "begin-cause");
        send("effect", Order.begin(Duration.ofDays(1)), "begin-effect");
        run(thread -> {
            for (int i = 0; i < 200; i++) {
                send("cause", Order.tell("effect"), "thread-" + thread + "-" + i);
            }
        });
        Map<String, List<EventEnvelope<?>>> events = byErrand();
        List<String> causes = events.get("cause").stream()
                .filter(event -> isOf(event, Kind.TOLD))
                .map(event -> event.commandId().value())
                .toList();
        assertThat(causes).hasSize(THREADS * 200);
        assertThat(events.get("effect").stream()
                        .filter(event -> isOf(event, Kind.TOLD))
                        .map(event -> event.correlationId().orElseThrow().value()))
                .containsExactlyElementsOf(causes);
    }

    private void send(String id, Order order, String commandId) {
        switch (desk.send(Errand.NAME, id, order, DecisionContext.of(NOON, ANN, commandId))
                .decision()
                .outcome()) {
            case ACCEPTED -> accepted.incrementAndGet();
            case UNCHANGED -> unchanged.incrementAndGet();
            case REJECTED -> throw new AssertionError("refused " + commandId);
        }
    }

    private interface Work {
        void run(int thread);
    }

    private static void run(Work work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Void>> calls = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int thread = i;
                calls.add(() -> {
                    work.run(thread);
                    return null;
                });
            }
            for (Future<Void> call : threads.invokeAll(calls)) {
                call.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static boolean isOf(EventEnvelope<?> event, Kind kind) {
        return ((Change) event.event()).type() == kind;
    }

    private Map<String, List<EventEnvelope<?>>> byErrand() {
        Map<String, List<EventEnvelope<?>>> events = new HashMap<>();
        told.forEach(event -> events.computeIfAbsent(event.aggregateId(), id -> new ArrayList<>())
                .add(event));
        events.values().forEach(list -> list.sort(Comparator.comparingLong(EventEnvelope::version)));
        return events;
    }
}
