package io.careline.examples.replay.journal;

import io.careline.examples.replay.input.LineFault;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.Command;
import io.careline.lifecycle.CommandId;
import io.careline.lifecycle.Deadline;
import io.careline.lifecycle.Decision;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Event;
import io.careline.lifecycle.EventEnvelope;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Lifecycle;
import io.careline.lifecycle.Role;
import io.careline.lifecycle.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * One aggregate on its way through its life cycle: the commands of its lines, and between them the deadlines that pass.
 *
 * @param <S> its state
 * @param <C> its commands
 * @param <E> its events
 */
public final class Course<S extends State, C extends Command, E extends Event> {
    /** Who sends what deadlines ask for. */
    public static final Actor TIMER = Actor.of("deadline-timer", Role.SYSTEM);

    private final Lifecycle<S, C, E> lifecycle;
    private final Predicate<C> isFirst;
    private Consumer<? super EventEnvelope<E>> listener = envelope -> {};
    private S state;
    private Instant latest = Instant.MIN;

    /** The course of an aggregate whose deadlines all leave the due time itself to what a line says. */
    public Course(Lifecycle<S, C, E> lifecycle, String id) {
        this(lifecycle, id, command -> false);
    }

    /**
     * The course of an aggregate.
     *
     * @param isFirst which commands of deadlines come before what a line says at the due time itself
     */
    public Course(Lifecycle<S, C, E> lifecycle, String id, Predicate<C> isFirst) {
        this.lifecycle = lifecycle;
        this.isFirst = isFirst;
        this.state = lifecycle.initial(id);
    }

    /** Tells somebody each event from now on, once the state is what it made of it. */
    public Course<S, C, E> listen(Consumer<? super EventEnvelope<E>> ear) {
        listener = ear;
        return this;
    }

    /** How it stands. */
    public S state() {
        return state;
    }

    /**
     * Sends the commands of one line, after the deadlines before it.
     *
     * @throws LineFault if who acted cannot be read
     */
    public Verdict send(List<? extends C> commands, JournalLine line) throws LineFault {
        return send(commands, line.time(), line.actor(), String.valueOf(line.number()));
    }

    /**
     * Sends some commands at a moment, after the deadlines before it.
     *
     * @param id tells the commands from all others that the course is sent
     */
    public Verdict send(List<? extends C> commands, Instant time, Actor actor, String id) {
        pass(time);
        return enter(commands, time, actor, id);
    }

    /**
     * Sends some commands at a moment, whatever deadlines are before it: what was known by then, entered later.
     *
     * @param id tells the commands from all others that the course is sent
     */
    public Verdict enter(List<? extends C> commands, Instant time, Actor actor, String id) {
        latest = time;
        S trial = state;
        boolean isAccepted = false;
        List<Finding> findings = new ArrayList<>();
        List<EventEnvelope<E>> events = new ArrayList<>();
        for (int i = 0; i < commands.size(); i++) {
            Decision<E> decision = lifecycle.decide(trial, commands.get(i), context(time, actor, id + "/" + (i + 1)));
            if (decision.isRejected()) {
                return new Verdict(decision.outcome(), decision.rejections(), List.of());
            }
            if (decision.isAccepted()) {
                isAccepted = true;
                findings.addAll(decision.findings());
                events.addAll(decision.events());
            }
            trial = lifecycle.apply(trial, decision);
        }
        state = trial;
        events.forEach(listener);
        return new Verdict(isAccepted ? Decision.Outcome.ACCEPTED : Decision.Outcome.UNCHANGED, List.of(), findings);
    }

    /** Sends what the deadlines before a moment ask for. */
    public void pass(Instant until) {
        Optional<Deadline<C>> due = firstDue(until);
        while (due.isPresent()) {
            Deadline<C> deadline = due.get();
            Instant now = deadline.dueAt().isBefore(latest) ? latest : deadline.dueAt();
            String id = state.id() + "/" + deadline.name() + "/" + deadline.dueAt();
            Decision<E> decision = lifecycle.decide(state, deadline.command(), context(now, TIMER, id));
            state = lifecycle.apply(state, decision);
            decision.events().forEach(listener);
            due = decision.isAccepted() ? firstDue(until) : Optional.empty();
        }
    }

    private Optional<Deadline<C>> firstDue(Instant until) {
        return lifecycle.deadlines(state, context(until, TIMER, "deadlines")).stream()
                .filter(deadline -> deadline.dueAt().isBefore(until)
                        || (deadline.dueAt().equals(until) && isFirst.test(deadline.command())))
                .findFirst();
    }

    private static DecisionContext context(Instant now, Actor actor, String id) {
        return DecisionContext.builder()
                .now(now)
                .actor(actor)
                .commandId(CommandId.of(id))
                .build();
    }
}
