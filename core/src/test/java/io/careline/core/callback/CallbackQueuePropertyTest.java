package io.careline.core.callback;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.calendar.ClockMark;
import io.careline.calendar.ClockMarkKind;
import io.careline.calendar.ClockName;
import io.careline.calendar.ClockTrace;
import io.careline.callback.CallAccess;
import io.careline.callback.CallAgent;
import io.careline.callback.CallAttempt;
import io.careline.callback.CallDemand;
import io.careline.callback.CallOutcome;
import io.careline.callback.Callback;
import io.careline.callback.CallbackCommand;
import io.careline.callback.CallbackEvent;
import io.careline.callback.CallbackId;
import io.careline.callback.CallbackQueue;
import io.careline.callback.CallbackStatus;
import io.careline.callback.MarkDue;
import io.careline.callback.NextCall;
import io.careline.callback.ReassignCallback;
import io.careline.common.AgentId;
import io.careline.common.Skill;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.Decision;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Lifecycle;
import io.careline.lifecycle.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

/** The queue against one that leaves out and sorts all, and against the life cycle. */
class CallbackQueuePropertyTest {
    private static final Instant START = CallbackDesk.local("2026-03-02T00:00");
    private static final List<ZoneId> ZONES =
            List.of(CallbackDesk.ZONE, ZoneId.of("Asia/Tokyo"), ZoneId.of("America/New_York"));
    private static final List<String> AGENTS = List.of("ann", "bob", "cem");
    private static final List<Skill> SKILLS = List.of(Skill.of("dutch"), Skill.of("loans"));
    private static final Lifecycle<Callback, CallbackCommand, CallbackEvent> LIFECYCLE =
            Callbacks.lifecycle(CallbackDesk.POLICY, CallbackDesk.CALENDAR);

    private static final CallAttempt ATTEMPT = CallAttempt.builder()
            .agent(AgentId.of("ann"))
            .dialedAt(START)
            .outcome(CallOutcome.NO_ANSWER)
            .build();

    private final Random random = new Random();
    private final Map<CallbackId, SortedQueue.Entry> known = new HashMap<>();
    private CallbackQueue queue = CallbackQueues.empty(CallbackDesk.POLICY, CallbackDesk.CALENDAR);

    @Property(tries = 300)
    @Label(
            "after any changes the queue answers as if everything were sorted, and no obstacle is in the way of what it answers")
    void it_answers_like_a_sorted_list(@ForAll long seed) {
        random.setSeed(seed);
        for (int change = 0; change < 120; change++) {
            change();
            if (change % 3 == 0) {
                requireSameAnswer(agent(), time());
            }
        }
        assertThat(queue.size()).isEqualTo(known.size());
    }

    @Property(tries = 100)
    @Label("there is nothing before the time it names for asking again")
    void nothing_comes_earlier_than_it_says(@ForAll long seed) {
        random.setSeed(seed);
        for (int change = 0; change < 4; change++) {
            change();
        }
        CallAgent agent = agent();
        Instant now = time();
        NextCall next = queue.next(agent, now);
        if (next.callback().isEmpty()) {
            Instant until = next.askAgainAt().orElse(now.plus(Duration.ofDays(5)));
            SortedQueue sorted = new SortedQueue(known.values());
            for (Instant at = now; at.isBefore(until); at = at.plus(Duration.ofMinutes(5))) {
                assertThat(sorted.ranking(agent, at)).as(at.toString()).isEmpty();
            }
        }
    }

    private void requireSameAnswer(CallAgent agent, Instant now) {
        List<String> ranking = new SortedQueue(known.values()).ranking(agent, now);
        NextCall next = queue.next(agent, now);
        assertThat(next.callback().map(CallbackId::value))
                .isEqualTo(ranking.stream().findFirst());
        assertThat(next.aheadOf().map(CallbackId::value))
                .isEqualTo(ranking.stream().skip(1).findFirst());
        for (CallbackId id : known.keySet()) {
            assertThat(queue.obstacles(id, agent, now).isEmpty())
                    .as("%s for %s at %s", known.get(id), agent, now)
                    .isEqualTo(ranking.contains(id.value()));
        }
        next.callback().ifPresent(id -> requireDialable(known.get(id).callback(), next, agent, now));
    }

    /** What the queue answers can be made due, taken over if it says so, and dialled. */
    private static void requireDialable(Callback callback, NextCall next, CallAgent agent, Instant now) {
        DecisionContext context = DecisionContext.of(now, Actor.of(agent.id().value(), Role.OFFICER), "c-1");
        Callback ready = callback;
        if (callback.dueAt().isPresent()) {
            ready = apply(ready, MarkDue.of(), context, "mark-due");
        }
        if (next.access().equals(Optional.of(CallAccess.TAKEOVER))) {
            ready = apply(ready, ReassignCallback.of(context.actor(), "nobody called"), context, "reassign");
        }
        apply(ready, CallbackDesk.dial(), context, "dial");
    }

    private static Callback apply(Callback callback, CallbackCommand command, DecisionContext context, String id) {
        Decision<CallbackEvent> decision =
                LIFECYCLE.decide(callback, command, DecisionContext.of(context.now(), context.actor(), id));
        assertThat(decision.rejections()).isEmpty();
        Callback after = callback;
        for (var envelope : decision.events()) {
            after = LIFECYCLE.evolve(after, envelope);
        }
        return after;
    }

    private void change() {
        CallbackId id = CallbackId.of("r-" + random.nextInt(30));
        if (random.nextInt(8) == 0) {
            queue = queue.without(id);
            known.remove(id);
            return;
        }
        Callback callback = callback(id);
        SortedQueue.Entry before = known.get(id);
        if (before != null && random.nextBoolean()) {
            queue = queue.with(callback);
            remember(callback, before.demand());
            return;
        }
        CallDemand demand = demand();
        queue = queue.with(callback, demand);
        remember(callback, demand);
    }

    private void remember(Callback callback, CallDemand demand) {
        if (callback.status().compareTo(CallbackStatus.COMPLETED) >= 0) {
            known.remove(callback.id());
        } else {
            known.put(callback.id(), new SortedQueue.Entry(callback, demand));
        }
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private boolean isSeldom() {
        return random.nextInt(4) == 0;
    }

    private Instant time() {
        return START.plus(Duration.ofMinutes(random.nextInt(4 * 24 * 60)));
    }

    private CallAgent agent() {
        CallAgent.Builder agent = CallAgent.builder();
        agent.id(AgentId.of(any(AGENTS)));
        SKILLS.stream().filter(skill -> random.nextBoolean()).forEach(agent::addSkills);
        return agent.build();
    }

    private CallDemand demand() {
        CallDemand.Builder demand = CallDemand.builder();
        demand.priority(random.nextInt(3));
        SKILLS.stream().filter(skill -> isSeldom()).forEach(demand::addSkills);
        return isSeldom() ? demand.notBefore(time()).build() : demand.build();
    }

    private Callback callback(CallbackId id) {
        CallbackStatus status = any(List.of(
                CallbackStatus.DUE,
                CallbackStatus.DUE,
                CallbackStatus.SCHEDULED,
                CallbackStatus.AWAITING_RETRY,
                CallbackStatus.OFFERED,
                CallbackStatus.CONNECTED,
                CallbackStatus.COMPLETED));
        Callback.Builder callback = Callback.builder();
        callback.id(id)
                .status(status)
                .zone(any(ZONES))
                .requestedAt(START)
                .waitingSince(START.plus(Duration.ofHours(random.nextInt(5))))
                .clocks(clocks());
        if (status == CallbackStatus.SCHEDULED || status == CallbackStatus.AWAITING_RETRY) {
            callback.dueAt(time());
        }
        if (isSeldom()) {
            callback.attempts(Collections.nCopies(1 + random.nextInt(3), ATTEMPT));
        }
        if (status == CallbackStatus.OFFERED) {
            callback.offeredTo(Actor.of(any(AGENTS), Role.OFFICER));
        }
        if (random.nextBoolean()) {
            callback.owner(Actor.of(any(AGENTS), Role.OFFICER)).missingCallReported(random.nextBoolean());
        }
        if (isSeldom()) {
            callback.prospect(true).accountManager(AgentId.of(any(AGENTS))).accountManagerPassed(isSeldom());
        }
        return isSeldom() ? callback.expiresAt(time()).build() : callback.build();
    }

    private ClockTrace clocks() {
        List<ClockMark> marks = new ArrayList<>();
        for (ClockName name : List.of(ClockName.REPLY, ClockName.CONTACT)) {
            if (random.nextBoolean()) {
                marks.add(ClockMark.builder()
                        .clock(name)
                        .instance(1)
                        .kind(ClockMarkKind.STARTED)
                        .at(START)
                        .dueAt(START.plus(Duration.ofHours(random.nextInt(48))))
                        .build());
            }
        }
        return ClockTrace.empty().plusAll(marks);
    }
}
