package io.careline.core.lifecycle;

import io.careline.lifecycle.Command;
import io.careline.lifecycle.CommandType;
import io.careline.lifecycle.Decision;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Event;
import io.careline.lifecycle.EventEnvelope;
import io.careline.lifecycle.Lifecycle;
import io.careline.lifecycle.Permission;
import io.careline.lifecycle.State;
import io.careline.lifecycle.Status;
import io.careline.lifecycle.Transition;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Walks one aggregate through a life cycle and makes sure, command by command, that the life cycle keeps its contract:
 * every row lands where it says, deciding again gives the same, a command sent twice changes nothing, replay equals
 * live, and {@code permitted} never contradicts {@code decide}. For tests of the library's life cycles and of a user's
 * own. Not thread-safe.
 *
 * @param <S> the state of one aggregate
 * @param <C> its commands
 * @param <E> its events
 */
public final class LifecycleProbe<S extends State, C extends Command, E extends Event> {
    private final Lifecycle<S, C, E> lifecycle;
    private final List<EventEnvelope<E>> history = new ArrayList<>();
    private final Set<Transition> exercised = new LinkedHashSet<>();
    private S state;

    private LifecycleProbe(Lifecycle<S, C, E> lifecycle, S state) {
        this.lifecycle = lifecycle;
        this.state = state;
    }

    /** Starts with an aggregate before its first event. */
    public static <S extends State, C extends Command, E extends Event> LifecycleProbe<S, C, E> of(
            Lifecycle<S, C, E> lifecycle, String aggregateId) {
        return new LifecycleProbe<>(lifecycle, lifecycle.initial(aggregateId));
    }

    /** Where the aggregate stands now. */
    public S state() {
        return state;
    }

    /** All its events so far, oldest first. */
    public List<EventEnvelope<E>> history() {
        return List.copyOf(history);
    }

    /** The rows that an accepted command went through so far. */
    public Set<Transition> exercised() {
        return Set.copyOf(exercised);
    }

    /**
     * Sends a command and goes on with the state that follows.
     *
     * @return what was decided
     * @throws IllegalStateException if the life cycle breaks its contract; the message says how
     */
    public Decision<E> send(C command, DecisionContext context) {
        S before = state;
        Decision<E> decision = lifecycle.decide(before, command, context);
        require(decision.equals(lifecycle.decide(before, command, context)), "deciding again differs", command, before);
        requirePermissionAgrees(command.type(), context, decision);
        if (!decision.isAccepted()) {
            return decision;
        }
        state = lifecycle.apply(before, decision);
        history.addAll(decision.events());
        requireLanding(command, before);
        require(
                lifecycle.decide(state, command, context).isUnchanged(),
                "the same command id is not unchanged the second time",
                command,
                before);
        require(lifecycle.replay(history).equals(state), "replay differs from live", command, before);
        return decision;
    }

    private void requirePermissionAgrees(CommandType type, DecisionContext context, Decision<E> decision) {
        Permission permission = lifecycle.permitted(state, type, context);
        boolean contradiction = decision.isAccepted() && !permission.isAllowed();
        boolean missing = decision.isRejected() && !decision.rejections().containsAll(permission.rejections());
        if (contradiction || missing) {
            throw new IllegalStateException(
                    "permitted says " + permission + " where decide says " + decision + " in " + state.status());
        }
    }

    private void requireLanding(C command, S before) {
        Status source = before.status();
        Transition row = lifecycle
                .table()
                .find(source, command.type())
                .orElseThrow(() -> new IllegalStateException(command.type() + " was accepted without a row"));
        require(row.targets().contains(state.status()), "it landed in " + state.status(), command, before);
        long version = history.get(history.size() - 1).version();
        require(state.revision().version() == version, "the revision is not " + version, command, before);
        require(state.id().equals(before.id()), "the id changed to " + state.id(), command, before);
        exercised.add(row);
    }

    private static void require(boolean holds, String fault, Command command, State before) {
        if (!holds) {
            throw new IllegalStateException(fault + ": " + command.type() + " in " + before.status());
        }
    }
}
