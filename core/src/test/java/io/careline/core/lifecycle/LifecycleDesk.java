package io.careline.core.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.lifecycle.Actor;
import io.careline.lifecycle.Command;
import io.careline.lifecycle.Decision;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Event;
import io.careline.lifecycle.EventEnvelope;
import io.careline.lifecycle.Lifecycle;
import io.careline.lifecycle.Reason;
import io.careline.lifecycle.State;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/**
 * A desk in Shanghai with one aggregate, from 09:00 of its Monday, 2 March 2026, on: sends commands, lets time pass and
 * says what came of it.
 *
 * @param <D> the desk itself
 */
public abstract class LifecycleDesk<
        S extends State, C extends Command, E extends Event, D extends LifecycleDesk<S, C, E, D>> {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Lifecycle<S, C, E> lifecycle;
    private final LifecycleProbe<S, C, E> probe;
    private Instant now = local("2026-03-02T09:00");
    private Actor actor;
    private int sent;

    protected LifecycleDesk(Lifecycle<S, C, E> lifecycle, String aggregateId, Actor actor) {
        this.lifecycle = lifecycle;
        this.probe = LifecycleProbe.of(lifecycle, aggregateId);
        this.actor = actor;
    }

    protected abstract D self();

    public static Instant local(String dateTime) {
        return LocalDateTime.parse(dateTime).atZone(ZONE).toInstant();
    }

    public final D as(Actor other) {
        this.actor = other;
        return self();
    }

    public final D at(String dateTime) {
        this.now = local(dateTime);
        return self();
    }

    public final D after(Duration duration) {
        this.now = now.plus(duration);
        return self();
    }

    public final Instant now() {
        return now;
    }

    public final DecisionContext context() {
        return DecisionContext.of(now, actor, "command-" + sent);
    }

    public final Decision<E> send(C command) {
        sent++;
        return probe.send(command, context());
    }

    /** Sends a command again as it was sent last. */
    public final Decision<E> sendAgain(C command) {
        return probe.send(command, context());
    }

    public final D accept(C command) {
        Decision<E> decision = send(command);
        assertThat(decision.rejections()).isEmpty();
        assertThat(decision.isAccepted()).isTrue();
        return self();
    }

    /** The reasons as rule id and code: {@code CB2 callback.identity-not-verified}. */
    public List<String> refusal(C command) {
        Decision<E> decision = send(command);
        assertThat(decision.isRejected()).isTrue();
        return rules(decision.rejections());
    }

    /** The findings beside an accepted command, as rule id and code. */
    public final List<String> findings(C command) {
        Decision<E> decision = send(command);
        assertThat(decision.isAccepted()).isTrue();
        return rules(decision.findings());
    }

    public static List<String> rules(List<? extends Reason> reasons) {
        return reasons.stream()
                .map(reason -> reason.ruleId().map(rule -> rule + " ").orElse("") + reason.code())
                .toList();
    }

    public final S state() {
        return probe.state();
    }

    public final Lifecycle<S, C, E> lifecycle() {
        return lifecycle;
    }

    public final LifecycleProbe<S, C, E> probe() {
        return probe;
    }

    public final EventEnvelope<E> lastEnvelope() {
        List<EventEnvelope<E>> history = probe.history();
        return history.get(history.size() - 1);
    }

    public final E lastEvent() {
        return lastEnvelope().event();
    }
}
