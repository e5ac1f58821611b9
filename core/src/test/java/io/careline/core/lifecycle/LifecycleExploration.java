package io.careline.core.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.core.json.CarelineJson;
import io.careline.core.privacy.SecretsStay;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.Command;
import io.careline.lifecycle.CommandType;
import io.careline.lifecycle.Deadline;
import io.careline.lifecycle.Decision;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Event;
import io.careline.lifecycle.Role;
import io.careline.lifecycle.State;
import io.careline.lifecycle.Transition;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/**
 * Walks through a life cycle by chance, with permitted and forbidden commands. The probe of the desk watches that every
 * row lands where it says and that replay equals live.
 */
public abstract class LifecycleExploration<
        S extends State,
        C extends Command,
        E extends Event,
        T extends CommandType,
        D extends LifecycleDesk<S, C, E, D>> {
    private static final CarelineJson JSON = CarelineJson.standard();
    private static final Actor TIMER = Actor.of("timer", Role.SYSTEM);
    private static final int STEPS = 60;

    private final Class<S> stateType;

    protected LifecycleExploration(Class<S> stateType) {
        this.stateType = stateType;
    }

    protected abstract D desk();

    protected abstract RandomCommands<S, C, T> commands(long seed);

    /** Rows that are there to say "it is so already", such as a timer's second or late message. */
    protected abstract boolean isNeverAccepted(Transition row);

    protected abstract boolean isEnded(S state);

    /** A command that ends the walk too soon if it is sent as often as others. */
    protected abstract boolean isWayOut(T type);

    protected abstract void requireInvariants(S before, D desk);

    @Property(tries = 300)
    @Label("whatever is sent, nothing is thrown, every row lands where it says and replay and JSON equal live")
    void any_sequence_of_commands_keeps_the_contract(@ForAll long seed) {
        walk(seed, new HashSet<>(), this::requireContract);
    }

    @Property(tries = 10)
    @Label(
            "CF1, CF2: no secret text is in the JSON, the text or the log line of a state or event for a lower clearance")
    void secrets_stay_with_those_who_may_read_them(@ForAll long seed) {
        walk(seed, new HashSet<>(), (before, desk) -> {
            SecretsStay.requireFor(desk.state(), stateType);
            desk.probe().history().stream()
                    .filter(event -> event.version() > before.revision().version())
                    .forEach(SecretsStay::requireFor);
        });
    }

    @Test
    void every_row_of_the_table_is_walked_through() {
        Set<Transition> rows = new HashSet<>(desk().lifecycle().table().transitions());
        rows.removeIf(this::isNeverAccepted);
        for (long seed = 0; seed < 2000 && !rows.isEmpty(); seed++) {
            Set<Transition> exercised = new HashSet<>();
            walk(seed, exercised, (before, desk) -> {});
            rows.removeAll(exercised);
        }
        assertThat(rows).isEmpty();
    }

    private void walk(long seed, Set<Transition> exercised, BiConsumer<S, D> watch) {
        RandomCommands<S, C, T> commands = commands(seed);
        D desk = desk();
        for (int step = 0; step < STEPS; step++) {
            desk.as(commands.actor()).after(commands.pause());
            S before = desk.state();
            desk.send(commands.of(likelyType(desk, commands), desk.now(), before));
            watch.accept(before, desk);
            fireSomeDeadline(desk, commands);
            if (isEnded(desk.state()) && commands.isSeldom()) {
                exercised.addAll(desk.probe().exercised());
                desk = desk();
            }
        }
        exercised.addAll(desk.probe().exercised());
    }

    private void requireContract(S before, D desk) {
        requireInvariants(before, desk);
        assertThat(JSON.read(JSON.write(desk.state()), stateType)).isEqualTo(desk.state());
        requireDeadlinesHold(desk);
    }

    /** Mostly something that is permitted and seldom a way out, so that a walk gets anywhere. */
    private T likelyType(D desk, RandomCommands<S, C, T> commands) {
        T type = commands.type();
        for (int i = 0; i < 8 && (!isPermitted(desk, type) || (isWayOut(type) && !commands.isSeldom())); i++) {
            type = commands.type();
        }
        return type;
    }

    private boolean isPermitted(D desk, T type) {
        return desk.lifecycle().permitted(desk.state(), type, desk.context()).isAllowed();
    }

    private void fireSomeDeadline(D desk, RandomCommands<S, C, T> commands) {
        List<Deadline<C>> deadlines = desk.lifecycle().deadlines(desk.state(), desk.context());
        if (!deadlines.isEmpty() && commands.isSeldom()) {
            desk.send(deadlines.get(0).command());
        }
    }

    /** Deadlines come in order; the command that one names is refused before and accepted once it is due. */
    private void requireDeadlinesHold(D desk) {
        Instant before = Instant.MIN;
        for (Deadline<C> deadline : desk.lifecycle().deadlines(desk.state(), desk.context())) {
            assertThat(deadline.dueAt()).isAfterOrEqualTo(before);
            before = deadline.dueAt();
            Instant late = deadline.dueAt().isAfter(desk.now()) ? deadline.dueAt() : desk.now();
            assertThat(decide(desk, deadline, late).isAccepted())
                    .as(deadline.toString())
                    .isTrue();
            assertThat(decide(desk, deadline, deadline.dueAt().minusNanos(1)).isRejected())
                    .as(deadline.toString())
                    .isTrue();
        }
    }

    private Decision<E> decide(D desk, Deadline<C> deadline, Instant at) {
        DecisionContext context = DecisionContext.of(at, TIMER, "timer-" + deadline.name());
        return desk.lifecycle().decide(desk.state(), deadline.command(), context);
    }
}
